import type { MantineThemeComponents } from '@mantine/core';
import controls from './controls.module.css';
import floating from './floating.module.css';
import inputs from './inputs.module.css';

// A name runs in the direction of its own script. Mantine would put a plain `dir` on the wrapper.
const ownDirection = { input: { dir: 'auto' } } as const;

const quickFade = { transition: 'fade', duration: 120 } as const;

const calendar = { hideOutsideDates: true } as const;
const days = { day: controls.day };

/** How Mantine's parts behave and look here, so that a screen never has to say it again. */
export const componentDefaults: MantineThemeComponents = {
  Input: { classNames: { wrapper: inputs.inputWrapper, input: inputs.input } },
  InputWrapper: {
    classNames: {
      label: inputs.label,
      description: inputs.description,
      error: inputs.error,
    },
  },
  TextInput: { defaultProps: { attributes: ownDirection } },
  Textarea: { defaultProps: { autosize: true, minRows: 2, attributes: ownDirection } },
  Select: { defaultProps: { comboboxProps: { transitionProps: quickFade }, checkIconPosition: 'right' } },
  DateInput: { defaultProps: calendar, classNames: days },
  DatePickerInput: { defaultProps: calendar, classNames: days },
  DatePicker: { defaultProps: calendar, classNames: days },
  Button: { classNames: { root: controls.button, label: controls.buttonLabel } },
  ActionIcon: {
    defaultProps: { variant: 'subtle', color: 'gray', size: 32 },
    classNames: { root: controls.iconButton },
  },
  CloseButton: { defaultProps: { size: 26 } },
  Checkbox: {
    defaultProps: { size: 'sm' },
    classNames: { root: controls.checkbox, input: controls.tick, label: controls.tickLabel },
  },
  Radio: {
    defaultProps: { size: 'sm' },
    classNames: { root: controls.radio, radio: controls.tick, label: controls.tickLabel },
  },
  Switch: {
    defaultProps: { size: 'sm', withThumbIndicator: false },
    classNames: { label: controls.tickLabel },
  },
  SegmentedControl: {
    defaultProps: { transitionDuration: 120 },
    classNames: {
      root: controls.segments,
      label: controls.segmentLabel,
      indicator: controls.segmentIndicator,
    },
  },
  Tabs: { classNames: { list: controls.tabList, tab: controls.tab } },
  Table: {
    defaultProps: { verticalSpacing: 6, horizontalSpacing: 8, tabularNums: true },
    classNames: { table: controls.table, th: controls.tableHead },
  },
  NavLink: { classNames: { root: controls.navLink } },
  Badge: { defaultProps: { variant: 'light', radius: 'sm' }, classNames: { root: controls.badge } },
  Kbd: { classNames: { root: controls.kbd } },
  Divider: { classNames: { root: controls.divider } },
  Skeleton: { classNames: { root: controls.skeleton } },
  Anchor: { defaultProps: { underline: 'hover' } },
  Modal: {
    defaultProps: { padding: 'xl', radius: 'xl', transitionProps: quickFade, yOffset: '12dvh', shadow: 'md' },
    classNames: {
      content: floating.modal,
      header: floating.modalHeader,
      title: floating.modalTitle,
      overlay: floating.overlay,
    },
  },
  Drawer: { classNames: { overlay: floating.overlay, title: floating.modalTitle } },
  Popover: {
    defaultProps: { shadow: 'md', transitionProps: quickFade },
    classNames: { dropdown: floating.dropdown },
  },
  Combobox: {
    // A list that is not open is not there: a long note has eighty of them, with some thirty choices each.
    defaultProps: { shadow: 'md', transitionProps: quickFade, keepMounted: false },
    classNames: { dropdown: floating.dropdown, option: floating.option },
  },
  ComboboxChevron: { classNames: { chevron: controls.chevron } },
  Menu: {
    defaultProps: {
      shadow: 'md',
      transitionProps: quickFade,
      position: 'bottom-end',
      withInitialFocusPlaceholder: false,
    },
    classNames: {
      dropdown: floating.dropdown,
      item: floating.item,
      itemSection: floating.itemSection,
      divider: floating.itemDivider,
    },
  },
  Tooltip: {
    defaultProps: {
      openDelay: 400,
      transitionProps: quickFade,
      events: { hover: true, focus: true, touch: false },
    },
    classNames: { tooltip: floating.tooltip },
  },
  Notification: {
    classNames: {
      root: floating.notification,
      icon: floating.notificationIcon,
      title: floating.notificationTitle,
      description: floating.notificationText,
    },
  },
  Alert: {
    defaultProps: { variant: 'light' },
    classNames: { root: floating.alert, title: floating.alertTitle, message: floating.alertMessage },
  },
};
