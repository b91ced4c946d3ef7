// Package core is the hand-written part of the Cloud Infinite SDK: it encodes, validates, signs and
// sends requests, and decodes answers. Package cloudinfinite, which is generated from the spec, has
// the calls and their types, and names of its own for everything here that a program needs.
package core
