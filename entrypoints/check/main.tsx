import { CheckedText } from '../../src/ui/CheckedText.tsx';
import { mount } from '../../src/ui/mount.tsx';

mount(<CheckedText id={new URLSearchParams(location.search).get('id')?.slice(0, 60) ?? ''} />);
