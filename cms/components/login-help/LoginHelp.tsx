/** Below the login form: a lost password is not sent by mail. */
export function LoginHelp() {
  return (
    <p className="login-help">
      Quên mật khẩu? Nhờ quản trị viên cấp mật khẩu dùng một lần. Gõ sai nhiều lần thì phải đợi một
      lát mới thử tiếp được.
    </p>
  );
}
