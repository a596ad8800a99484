export type Attack = {
  readonly name: string;
  /** Runs in the page. Resolves with the directive that stopped it, or with what came of it. */
  readonly run: () => Promise<string> | string;
  readonly stoppedBy: string;
};

/*
 * Each function is sent to the page as text, so none may use anything from here. A report of the policy comes as an
 * event; what never comes within two seconds did not happen.
 */
export const attacks: readonly Attack[] = [
  {
    name: 'a script written into the page',
    stoppedBy: 'refused',
    run: () => {
      const script = document.createElement('script');
      try {
        script.append('window.wasAttacked = true');
        document.head.append(script);
        return Reflect.has(window, 'wasAttacked') ? 'it ran' : 'it was taken';
      } catch {
        return 'refused';
      }
    },
  },
  {
    name: 'a script from elsewhere',
    stoppedBy: 'refused',
    run: () => {
      const script = document.createElement('script');
      try {
        script.src = 'data:text/javascript,window.wasAttacked = true';
        document.head.append(script);
        return 'it was taken';
      } catch {
        return 'refused';
      }
    },
  },
  {
    name: 'code made from text',
    stoppedBy: 'refused',
    // Code that the test sends is let through by the debugger; what runs later is the page's own.
    run: () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          const make = Reflect.get(window, ['ev', 'al'].join('')) as (code: string) => unknown;
          try {
            make('window.wasAttacked = true');
            resolve('it ran');
          } catch {
            resolve('refused');
          }
        }, 0);
      }),
  },
  {
    name: 'markup with a handler',
    stoppedBy: 'refused',
    run: () => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.wasAttacked = true">');
        return 'it was taken';
      } catch {
        return 'refused';
      }
    },
  },
  {
    name: 'a handler as an attribute',
    stoppedBy: 'script-src-attr',
    run: () =>
      new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        const image = document.createElement('img');
        try {
          image.setAttribute('onerror', 'window.wasAttacked = true');
          image.src = 'data:,';
          document.body.append(image);
        } catch {
          resolve('script-src-attr');
        }
        setTimeout(() => resolve('nothing stopped it'), 2000);
      }),
  },
  {
    name: 'a picture from outside',
    stoppedBy: 'img-src',
    run: () =>
      new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        new Image().src = 'https://example.com/pixel.png';
        setTimeout(() => resolve('nothing stopped it'), 2000);
      }),
  },
  {
    name: 'a request to outside',
    stoppedBy: 'connect-src',
    run: () =>
      new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        fetch('https://example.com/').catch(() => undefined);
        setTimeout(() => resolve('nothing stopped it'), 2000);
      }),
  },
  {
    name: 'a frame of another page',
    stoppedBy: 'frame-src',
    run: () =>
      new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        const frame = document.createElement('iframe');
        frame.src = 'https://example.com/';
        document.body.append(frame);
        setTimeout(() => resolve('nothing stopped it'), 2000);
      }),
  },
  {
    name: 'a style written into the page',
    stoppedBy: 'style-src-elem',
    run: () =>
      new Promise<string>((resolve) => {
        const hear = (event: SecurityPolicyViolationEvent) => resolve(event.effectiveDirective);
        document.addEventListener('securitypolicyviolation', hear, { once: true });
        const style = document.createElement('style');
        style.append('body { display: none }');
        document.head.append(style);
        setTimeout(() => resolve('nothing stopped it'), 2000);
      }),
  },
  {
    name: 'a new window',
    stoppedBy: 'no window',
    run: () => (window.open('https://example.com/') === null ? 'no window' : 'a window opened'),
  },
  {
    name: 'going to another page',
    stoppedBy: 'still here',
    run: async () => {
      location.href = 'https://example.com/';
      await new Promise((resolve) => setTimeout(resolve, 300));
      return location.origin === 'app://backnote' ? 'still here' : location.href;
    },
  },
  {
    name: 'going to a file',
    stoppedBy: 'still here',
    run: async () => {
      location.href = 'file:///etc/passwd';
      await new Promise((resolve) => setTimeout(resolve, 300));
      return location.origin === 'app://backnote' ? 'still here' : location.href;
    },
  },
  {
    name: 'asking for the camera',
    stoppedBy: 'NotAllowedError',
    run: () =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'it was given',
        (error: DOMException) => error.name,
      ),
  },
  {
    name: 'asking for notifications',
    stoppedBy: 'denied',
    run: () => Notification.requestPermission(),
  },
  {
    name: 'asking for the place',
    stoppedBy: 'code 1',
    run: () =>
      new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('it was given'),
          (error) => resolve(`code ${error.code}`),
        );
      }),
  },
  {
    name: 'asking for a device',
    stoppedBy: 'refused',
    run: async () => {
      const { usb } = navigator as unknown as { usb?: { getDevices: () => Promise<readonly unknown[]> } };
      const devices = (await usb?.getDevices().catch(() => [])) ?? [];
      return devices.length === 0 ? 'refused' : 'it was given';
    },
  },
];
