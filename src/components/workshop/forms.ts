// Names of forms whose texts are kept as they are typed, where more than one place knows them.
export const BRING = 'bring';
