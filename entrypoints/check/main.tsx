import { CheckPage } from '../../src/ui/CheckPage.tsx';
import { mount } from '../../src/ui/mount.tsx';

mount(<CheckPage selection={new URLSearchParams(location.search).get('id')?.slice(0, 60) ?? null} />);
