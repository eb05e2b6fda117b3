/** Every style of the kiosk, for the page that it stands in. A later one overrides those before it. */
import '../../look/tokens.css';
import '../../look/paints.css';
import './base.css';
import './layout.css';
import './parts.css';
import './attract.css';
import './home.css';
import './guide.css';
import './take.css';
import './places.css';
import '../../practice/player/player.css';
import './practice.css';
import './keyboard.css';
import './dialogs.css';
import './staff.css';
import './contrast.css';
import './print.css';
