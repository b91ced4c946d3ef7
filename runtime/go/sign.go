package core

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/hex"
	"slices"
	"strings"
)

// Signature is the signature of a request. Its methods return the intermediate steps.
type Signature struct {
	// Authorization is the value of the header field.
	Authorization string

	httpString, digest, signKey, signature []byte
	headerList, paramList                  []byte
}

// HTTPString returns the text of method, path, parameters and headers.
func (s *Signature) HTTPString() string { return string(s.httpString) }

// HTTPStringSHA1 returns its SHA-1, in hex.
func (s *Signature) HTTPStringSHA1() string { return string(s.digest) }

// SignKey returns the key for this period, in hex.
func (s *Signature) SignKey() string { return string(s.signKey) }

// Signature returns the signature itself, in hex.
func (s *Signature) Signature() string { return string(s.signature) }

// HeaderList returns the names of the signed headers.
func (s *Signature) HeaderList() string { return string(s.headerList) }

// ParamList returns the names of the parameters, which are all signed.
func (s *Signature) ParamList() string { return string(s.paramList) }

const upperHex = "0123456789ABCDEF"

func isUnreserved(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~'
}

// appendEncoded percent-encodes all bytes except letters, digits, -._~ and those in keep.
func appendEncoded(out []byte, text string, keep byte) []byte {
	for i := 0; i < len(text); i++ {
		if c := text[i]; isUnreserved(c) || c == keep {
			out = append(out, c)
		} else {
			out = append(out, '%', upperHex[c>>4], upperHex[c&15])
		}
	}
	return out
}

func encoded(text string, keep byte) string {
	for i := 0; i < len(text); i++ {
		if !isUnreserved(text[i]) && text[i] != keep {
			return string(appendEncoded(make([]byte, 0, len(text)+16), text, keep))
		}
	}
	return text
}

type pair struct{ name, value string }

// sorted returns the pairs in signature order, with encoded names in lower case.
func sorted(pairs []pair) []pair {
	out := make([]pair, len(pairs))
	for i, each := range pairs {
		out[i] = pair{lowerASCII(encoded(each.name, 0)), each.value}
	}
	slices.SortStableFunc(out, func(a, b pair) int {
		if order := strings.Compare(a.name, b.name); order != 0 {
			return order
		}
		return strings.Compare(a.value, b.value)
	})
	return out
}

// appendHMAC appends the HMAC-SHA1 of a text, in hex.
func appendHMAC(out, key, text []byte) []byte {
	mac := hmac.New(sha1.New, key)
	mac.Write(text)
	var sum [sha1.Size]byte
	return hex.AppendEncode(out, mac.Sum(sum[:0]))
}

// sign signs a request. If signKey is not empty, it replaces the secret key.
func sign(method, path string, params, headers []pair, keyTime string, key Credentials, signKey string) Signature {
	params, headers = sorted(params), sorted(headers)
	// All steps share one buffer.
	out := append(make([]byte, 0, 1024), lowerASCII(method)...)
	out = append(append(append(out, '\n'), path...), '\n')
	for _, pairs := range [2][]pair{params, headers} {
		for i, each := range pairs {
			if i > 0 {
				out = append(out, '&')
			}
			out = append(append(out, each.name...), '=')
			out = appendEncoded(out, each.value, 0)
		}
		out = append(out, '\n')
	}
	var s Signature
	s.httpString = out
	digest := sha1.Sum(out)
	out = hex.AppendEncode(out, digest[:])
	s.digest = out[len(s.httpString):]
	begin := len(out)
	if signKey != "" {
		out = append(out, signKey...)
	} else {
		out = appendHMAC(out, []byte(key.SecretKey), []byte(keyTime))
	}
	s.signKey = out[begin:]
	last := append(append(make([]byte, 0, 96), "sha1\n"...), keyTime...)
	last = append(append(append(last, '\n'), s.digest...), '\n')
	begin = len(out)
	out = appendHMAC(out, s.signKey, last)
	s.signature = out[begin:]
	begin = len(out)
	out = appendNames(out, headers)
	s.headerList = out[begin:]
	begin = len(out)
	out = appendNames(out, params)
	s.paramList = out[begin:]
	s.Authorization = "q-sign-algorithm=sha1&q-ak=" + key.SecretID + "&q-sign-time=" + keyTime +
		"&q-key-time=" + keyTime + "&q-header-list=" + string(s.headerList) +
		"&q-url-param-list=" + string(s.paramList) + "&q-signature=" + string(s.signature)
	return s
}

func appendNames(out []byte, pairs []pair) []byte {
	for i, each := range pairs {
		if i > 0 {
			out = append(out, ';')
		}
		out = append(out, each.name...)
	}
	return out
}

// Sign signs a request that the client does not send, given its method and decoded path, all query
// parameters, the headers to sign, and the key time in Unix seconds, such as 1700000000;1700000960. If
// signKey is not empty, it replaces the secret key.
func Sign(method, path string, query []Param, headers []Header, keyTime string, key Credentials, signKey string) Signature {
	pairs := make([]pair, len(headers))
	for i, each := range headers {
		pairs[i] = pair{each.Name, each.Value}
	}
	return sign(method, path, pairsOf(query), pairs, keyTime, key, signKey)
}
