// What a role is called beside the others of its engagement: its name, and its number too where another has the same name.
import type { Role } from '#model/workshop/engagement.ts';

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Undefined where no role has the number. */
export function roleNameOf(roles: readonly Role[], number: number | undefined): string | undefined {
  const role = roles.find((one) => one.number === number);
  if (!role) return undefined;
  const isAlone = !roles.some((one) => one !== role && alike(one.name, role.name));
  return isAlone ? role.name : `${role.name} (${role.number})`.trim();
}

/** The role under the name it is called by. */
export const called = (roles: readonly Role[], role: Role): Role => ({
  ...role,
  name: roleNameOf(roles, role.number) ?? role.name,
});
