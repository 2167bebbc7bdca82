import type { Site } from './site.ts';

/** YouTube: videos in lists, comments and live chat replays beside the title and description of a video. */
export const youtube: Site = {
  hosts: ['youtube.com'],
  items: [
    'ytd-comment-thread-renderer',
    'ytd-comment-view-model',
    'ytm-comment-thread-renderer',
    'ytd-video-renderer',
    'ytd-compact-video-renderer',
    'ytd-rich-item-renderer',
    'ytd-grid-video-renderer',
    'yt-lockup-view-model',
    'ytd-backstage-post-thread-renderer',
    'ytd-playlist-panel-video-renderer',
  ],
  knownFrom:
    "comment tools and content filters for the desktop site; title and description stay in the page's own item",
  asOf: '2026-11',
  checkedLive: false,
};
