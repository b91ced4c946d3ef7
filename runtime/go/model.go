package core

import "sync/atomic"

// Kind is the meaning of a scalar.
type Kind uint8

// The kinds of scalars.
const (
	KindString Kind = iota
	KindURL
	KindInteger
	KindDecimal
	KindBoolean
	KindTimestamp
	KindTree
)

// Range is an inclusive range of code points.
type Range struct{ Low, High rune }

// Meaning says what a value of an enumeration suggests for some content.
type Meaning struct{ Value, Meaning string }

// Scalar describes a text, number, truth value, time or tree, with its limits.
type Scalar struct {
	Name      string
	Kind      Kind
	Values    []string // an enumeration, if there are any
	MinLength int
	MaxLength int // 0 is no limit
	// Characters are the allowed code points; CharactersInWords names them in messages.
	Characters        []Range
	CharactersInWords string
	// Bounds are decimal texts; an empty one is none.
	Minimum, Maximum                   string
	ExclusiveMinimum, ExclusiveMaximum string
	Unset                              []string
	OrWords                            []string
	Suggests                           []Meaning
}

// Location is the part of a message in which a field travels.
type Location uint8

// The locations of fields.
const (
	InBody Location = iota
	InPath
	InKey
	InQuery
	InFlag
	InRule
	InHeader
	InText
)

// Flags are the facts about a field that are true or false.
type Flags uint16

// The flags of fields.
const (
	Required Flags = 1 << iota
	Many
	Comma
	JSON
	Base64URL
	Always
	Flatten
	Secret
	Empty
	Fixed
)

// Role is the part that a field plays in a verdict.
type Role uint8

// The roles of fields.
const (
	NoRole Role = iota
	RoleSuggestion
	RoleLabel
	RoleScore
	RolePart
	RoleWhole
)

// Condition holds if a field has a value.
type Condition struct{ Field, Value string }

// OneOf holds if a field has one of some values.
type OneOf struct {
	Field  string
	Values []string
}

// Field describes one element of a body, or one parameter.
type Field struct {
	Name string
	// Index is the place of the field in its Go struct; -1 if the struct has none.
	Index  int
	In     Location
	Flags  Flags
	Scalar *Scalar // the type of a scalar
	Record *Record // the type of a record
	Names  *Scalar // the type of the names of a map
	Value  string  // the fixed value

	MinItems, MaxItems, Depth int

	RequiredWhen   []Condition
	RequiredUnless *OneOf
	Final          *OneOf
	Role           Role
	Label          string
}

func (f *Field) is(flag Flags) bool { return f.Flags&flag != 0 }

// Graph describes a record whose fields are the nodes and edges of a graph.
type Graph struct{ Edges, Nodes, Start, End string }

// Form is one way to write a step.
type Form struct {
	Template string
	When     *Condition
}

// Step describes a record that is written as a step of a text.
type Step struct {
	Name   string
	Within string // empty for a part of its own
	Forms  []Form
}

// Record describes a type with fields.
type Record struct {
	Name   string
	Fields []Field
	AnyOf  [][]string
	Graph  *Graph
	Step   *Step
}

// Field returns the field of a name on the wire, or nil.
func (r *Record) Field(name string) *Field {
	for i := range r.Fields {
		if r.Fields[i].Name == name {
			return &r.Fields[i]
		}
	}
	return nil
}

func (r *Record) role(role Role) *Field {
	for i := range r.Fields {
		if r.Fields[i].Role == role {
			return &r.Fields[i]
		}
	}
	return nil
}

// Paging describes a list that comes in pages: by tokens, or by numbers if Page is set.
type Paging struct {
	Token, Next string
	Page, Total string
	Items       string
	Size        string // the parameter for the size of a page, and its maximum
	Most        string
}

// Waiting describes how to wait for a job by looking it up.
type Waiting struct {
	ID, Item, Key, State string

	Success, Failed, Cancelled []string

	Code, Message, Missing string
}

// Carry names a parameter of a list that takes a field of a request.
type Carry struct{ Parameter, Field string }

// Recovery describes how to find what a call created after its answer was lost.
type Recovery struct {
	Mark      []string
	Operation *Operation
	Match     []string
	Item      string
	By, Since string
	Carry     []Carry
}

// Form of a body or an answer that is not XML.
const (
	FormJSON   = "json"
	FormBinary = "binary"
	FormText   = "text"
)

// Operation describes one call of the service. It does no I/O.
type Operation struct {
	Name, Method, Path, Host  string
	Safe                      bool // sending it twice is harmless
	Params, Request, Response *Record
	RequestRoot, ResponseRoot string // empty for Request and Response
	Body, Answer              string // the form, if it is not XML
	BodyIndex                 int    // the place of the bytes of a binary body in the input
	Actions                   []string
	Service                   *Service
	Paging                    *Paging
	Waiting                   *Waiting
	Recovery                  *Recovery
	New                       func() any // makes an answer
	Input                     func() any // makes an input

	fill func(*Request) error // what a raw request has
}

func (o *Operation) requestRoot() string {
	if o.RequestRoot == "" {
		return "Request"
	}
	return o.RequestRoot
}

func (o *Operation) responseRoot() string {
	if o.ResponseRoot == "" {
		return "Response"
	}
	return o.ResponseRoot
}

// Host is a kind of host and the template of its name.
type Host struct{ Kind, Template, Token string }

// Label is what may stand for a name in the template of a host.
type Label struct{ Name, Pattern, Of, About string }

// HeaderRule says how a header, or every header with a prefix, is treated.
type HeaderRule struct {
	Name                   string
	Prefix, Signed, Public bool
	Role                   string
}

// Verdict tells which calls may be sent again after a failure, and whether the work may be done.
type Verdict struct{ Kind, Again, Outcome string }

// StatusRule is the verdict on a range of statuses.
type StatusRule struct {
	First, Last int
	Verdict
}

// ErrorCode is the verdict on a code, with a status of 0 if it has none.
type ErrorCode struct {
	Code   string
	Status int
	Verdict
}

// Service is what the model tells about the service as a whole.
type Service struct {
	Name     string
	Hosts    []Host
	Labels   []Label
	Headers  []HeaderRule
	Statuses []StatusRule
	Errors   []ErrorCode
	Signing  Signing
	Limits   Limits
	Retry    RetryPolicy
	Waiting  WaitPolicy
	Once     OncePolicy
	Mark     Mark

	last atomic.Pointer[address]
}

// Signing says for which span around its time a request is signed, in seconds.
type Signing struct{ Before, After, URL int }

// Limits are the bounds of what is read.
type Limits struct {
	Body, Depth, Elements, Anomalies  int
	Callback, JSONDepth, JSONElements int
	TreeDepth, Digits                 int
}

// Mark describes the text that tells one creating call from all others.
type Mark struct {
	Length     int
	Characters string
}

func (s *Service) isSigned(name string) bool {
	for i := range s.Headers {
		h := &s.Headers[i]
		if h.Signed && (name == h.Name || h.Prefix && len(name) >= len(h.Name) && name[:len(h.Name)] == h.Name) {
			return true
		}
	}
	return false
}

func (s *Service) host(kind string) *Host {
	for i := range s.Hosts {
		if s.Hosts[i].Kind == kind {
			return &s.Hosts[i]
		}
	}
	return nil
}

func (s *Service) tokenHeader(kind string) string {
	if host := s.host(kind); host != nil && host.Token != "" {
		return host.Token
	}
	for i := range s.Headers {
		if s.Headers[i].Role == "token" {
			return s.Headers[i].Name
		}
	}
	return ""
}

// The scalars without limits.
var (
	AnyText    = Scalar{}
	AnyInteger = Scalar{Kind: KindInteger}
	AnyDecimal = Scalar{Kind: KindDecimal}
	AnyBoolean = Scalar{Kind: KindBoolean}
	AnyTree    = Scalar{Kind: KindTree}
)
