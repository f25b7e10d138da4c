// What the build makes and knows: integrations/views.ts, integrations/after-paint.ts.
declare module 'virtual:view/*' {
  export const view: import('#content/face.ts').FaceView;
}

declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    'client:paint'?: boolean;
  }
}
