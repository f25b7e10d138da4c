// The declaration as at the desk: proposed from the vote, weights and sentences by hand.
import Agree from '#components/workshop/Agree.tsx';

export const DeclarationPanel = () => <Agree />;
