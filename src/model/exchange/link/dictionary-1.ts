// What an assessment usually says, in the order of its canonical text: the packing of links of version 1 refers to it, so
// not one character may ever change. A better one goes into a file of its own beside this, with the next version.

const LINES: readonly string[] = [
  ',"abandon":20,"aht.chat":20,"aht.email":20,"aht.in-person":20,"aht.messaging":20,"aht.phone":20,"aht.social":2',
  '0,"auth.eur":20,"auto.exit":50,"auto.quality":20,"backlog.now":20,"beta.support":50,"budget.split":{"goodwill"',
  ':20,"other":20,"people":20,"suppliers":20,"tools":20,"training":20},"budget.trend":50,"channel.choice":50,"cha',
  't.concurrency":20,"cocreate.shipped":20,"complaints.month":20,"continuity":50,"contract.hours":20,"customer.ro',
  'le":50,"fcr":20,"goodwill.avg":20,"goodwill.rate":20,"listen.where":["reviews","social","returns","exit-calls"',
  ',"surveys","forum","shop-staff","complaints"],"metrics.targets":{"aht":20,"answer-within":20,"csat":20,"fcr":2',
  '0,"service-level":20},"out_of_hours.share":20,"outsourcing.tools":50,"patience":20,"peak.share":20,"practice.u',
  'nique":50,"promise.claims":["always-open","immediate","always","personal","top","guaranteed"],"promise.surpris',
  'e":20,"promise.where":["site","quote","contract","ads","sales","terms","nowhere"],"reach.find":20,"recovery.pr',
  'oactive":50,"recovery.time":20,"reopen":20,"rivals.compare":50,"rivals.cost":20,"roi.required":50,"rootcause":',
  '20,"shrinkage":20,"silo.count":20,"staff.dedicated":"partly","tiers.count":20,"tiers.known":50,"tiers.share":2',
  '0,"tiers.vip":{"added":0,"promise.level":100,"reach.human":100},"time.resolution":20,"training":20,"variance":',
  '50{"answers":{"attention.style":50,"auth.limit":50,"auto.share":30,"budget.driver":["advantage","throughput","',
  'fewer-contacts","exceed","product","reputation","relationship","best-customers","cost-parity","right"],"budget',
  '.total":400000,"cocreate.real":50,"customers.active":60000,"history.shared":50,"hours.week":40,"listen.loop":5',
  '0,"metrics.reward":50,"outsourcing.share":0,"promise.first_response":{"chat":{"clock":"opening","seconds":120}',
  ',"email":{"clock":"calendar","seconds":86400},"in-person":{"clock":"opening","seconds":300},"messaging":{"cloc',
  'k":"calendar","seconds":3600},"phone":{"clock":"opening","seconds":600},"social":{"clock":"calendar","seconds"',
  ':7200}},"promise.known":50,"promise.level":50,"reach.human":50,"recovery.practice":["listened","presumes-right',
  '","acknowledged","waits","apologised","acted","denies","explained","silent","thanked","only-if-pressed"],"reve',
  'nue":12000000,"staff.cost":34000,"staff.fte":20,"staff.turnover":20,"tiers.policy":50,"time.first_response":{"',
  'chat":120,"email":86400,"in-person":300,"messaging":3600,"phone":600,"social":7200},"volume.month":{"chat":120',
  ',"email":86400,"in-person":300,"messaging":3600,"phone":600,"social":7200}},"company":{"asOf":"2026-11","curre',
  'ncy":"EUR","name":""},"declaration":[{"purpose":"unique-advantage","weight":50},{"purpose":"mass-speed","weigh',
  't":50},{"purpose":"lower-expectations","weight":50},{"purpose":"raise-and-surprise","weight":50},{"purpose":"b',
  'uild-together","weight":50},{"purpose":"contain-bad-word","weight":50},{"purpose":"extraordinary-trust","weigh',
  't":50},{"purpose":"different-people","weight":50},{"purpose":"race-to-bottom","weight":50},{"purpose":"because',
  '-we-can","weight":50}],"format":"coerente/assessment","profile":"v1","version":1}"not-applicable"null"no""yes"',
  '"name":"other","bands":{"speed":[0,100,3],"learning":["height":["clarity":["reach":["attention":["authority":[',
  '"recovery":["people":["resources":["automation":["uniformity":["scope":"clienti ","quality":"measured","source',
  '":"2025-12"},"note":"{"from":0,"to":100},{"from":25,"to":75},"asOf":"2026-0"nobody""none":{"quality":"guess","',
  'value":{"quality":"estimate","source":"HR, ","value":{"quality":"estimate","value":',
];

export const DICTIONARY_1: Uint8Array = new TextEncoder().encode(LINES.join(''));
