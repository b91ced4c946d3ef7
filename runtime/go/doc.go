// Package core is the hand-written part of the Cloud Infinite SDK: it encodes, validates, signs and
// sends requests, and decodes responses. Package cloudinfinite, which is generated from the spec, has
// the calls and their types, and exports everything from this package that programs need.
package core
