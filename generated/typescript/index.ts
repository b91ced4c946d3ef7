// Generated from the spec. Do not edit: change the spec and run `make generate`.

/**
 * Typed bindings for Cloud Infinite.
 *
 * Each family of calls has its own module of functions:
 *
 * - `batch`: Batch jobs: one workflow, or one kind of job, run on many objects.
 * - `media`: Media jobs: what the service does to one file, mostly audio or video, in the background.
 * - `templates`: Templates: stored settings that jobs and workflows refer to by id.
 * - `queues`: Queues, in which jobs wait to be run.
 * - `moderation`: Moderation: checks images, video, sound, texts, documents and web pages against a policy, and files for viruses.
 * - `documents`: Documents: converting them to images, PDF or HTML.
 * - `files`: Files of any kind: hashes and archives.
 * - `recognition`: Recognition of texts, images and sound, and AI-based image editing.
 * - `speech`: Speech: recognising it in jobs of the older path, and tables of words to listen for.
 * - `images`: Images: processing and inspecting them, and a bucket's image settings: styles, compression, protection.
 * - `image_search`: Image search: a bucket's library of images, and the search for those that are like another.
 * - `metainsight`: MetaInsight: datasets of what is known about files, and searches in them.
 * - `buckets`: Buckets: binding them to the service, and enabling its kinds of processing.
 * - `workflows`: Workflows: graphs of jobs that each new object goes through, or each object that a call names.
 */

export type { Callback } from "./callbacks.ts";
export { parseCallback } from "./callbacks.ts";
export { Client } from "./client.ts";
export type { Confirmed } from "./confirm.ts";
export { confirm } from "./confirm.ts";
export * from "./core/public.ts";
export { SERVICE } from "./service.ts";
