/** Below the login form: a lost password is not sent by mail. */
export function LoginHelp() {
  return (
    <p className="login-help">
      Quên mật khẩu? Nhờ quản trị viên đặt lại giúp. Gõ sai 5 lần thì tài khoản tạm khóa 10 phút.
    </p>
  );
}
