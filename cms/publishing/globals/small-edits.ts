/** The changes a commune official may make without an approval, where the settings say so. */
export const smallEdits = [
  {
    value: 'teamMeeting',
    label: 'Chỗ họp, giờ họp của tổ công nghệ số',
    of: 'teams',
    parts: ['meetingPlace', 'meetingHours'],
  },
  {
    value: 'teamMembers',
    label: 'Thành viên của tổ: tên, việc giúp được, số điện thoại đã được đồng ý công khai',
    of: 'teams',
    parts: ['members'],
  },
  {
    value: 'office',
    label: 'Địa chỉ, giờ làm việc, số điện thoại của xã, phường',
    of: 'communes',
    parts: ['office'],
  },
  {
    value: 'desk',
    label: 'Giờ tiếp dân, số điện thoại, người trực của quầy',
    of: 'desks',
    parts: ['hours', 'opening', 'phone', 'onDuty'],
  },
] as const;
