// Italian words of the page of the room that are there before the room opens.
export const roomPage = {
  title: 'La sala',
  description:
    'La sessione con la direzione, una schermata alla volta: scaletta, tempo, schede da scoprire, impegni. Due finestre che vanno di pari passo, senza rete.',
  stand: 'Due finestre sullo stesso computer: qui note e comandi, sul proiettore soltanto ciò che la sala vede.',
  noScript: 'La sala si apre nel browser con gli incarichi che conserva: per questo serve JavaScript.',
  loading: 'Un momento: si apre la sala.',
  failed: 'Questa parte non si è caricata: ricaricate la pagina. Ciò che è conservato è intatto.',
};

export type RoomPageWords = typeof roomPage;
