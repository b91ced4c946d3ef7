// Generated from the spec. Do not edit: change the spec and run `make generate`.

/**
 * Typed bindings for Cloud Infinite.
 *
 * Each family of calls has its own module of functions:
 *
 * - `batch`: Batch jobs: run one workflow, or one kind of job, on many objects.
 * - `media`: Media jobs: process a single file, usually audio or video, in the background.
 * - `templates`: Templates: stored settings that jobs and workflows refer to by ID.
 * - `queues`: Queues: hold jobs until they run.
 * - `moderation`: Moderation: check images, video, audio, text, documents and web pages against a policy, and scan files for viruses.
 * - `documents`: Documents: convert them to images, PDF or HTML.
 * - `files`: Files: hash files of any type, and create or extract archives.
 * - `recognition`: Recognition: analyse text, images and audio, and edit images with AI.
 * - `speech`: Speech: recognise speech in jobs of the older path, and manage tables of hot words.
 * - `images`: Images: process and inspect images, and manage a bucket's image settings: styles, compression and protection.
 * - `image_search`: Image search: manage a bucket's image library, and search it for similar images.
 * - `metainsight`: MetaInsight: build datasets of file metadata, and search them.
 * - `buckets`: Buckets: bind them to the service, and enable its features.
 * - `workflows`: Workflows: graphs of jobs that process every new object, or objects that you specify.
 */

export type { Callback } from "./callbacks.ts";
export { parseCallback } from "./callbacks.ts";
export { Client } from "./client.ts";
export type { Confirmed } from "./confirm.ts";
export { confirm } from "./confirm.ts";
export * from "./core/public.ts";
export { SERVICE } from "./service.ts";
