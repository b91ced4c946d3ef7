package core

import (
	"crypto/hmac"
	"crypto/sha1"
	"encoding/hex"
	"slices"
	"strings"
)

// Signature is a signed request, with the steps on the way.
type Signature struct {
	SignKey        string
	HTTPString     string
	HTTPStringSHA1 string
	HeaderList     string
	ParamList      string
	Signature      string
	Authorization  string
}

const upperHex = "0123456789ABCDEF"

func isUnreserved(c byte) bool {
	return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || isDigit(c) || c == '-' || c == '.' || c == '_' || c == '~'
}

// appendEncoded encodes every byte but letters, digits, -._~ and those of keep.
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

// sorted gives the pairs in the order of the signature, with encoded names in lower case.
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

func hmacSHA1(key, text string) string {
	mac := hmac.New(sha1.New, []byte(key))
	mac.Write([]byte(text))
	var sum [sha1.Size]byte
	return hex.EncodeToString(mac.Sum(sum[:0]))
}

// sign signs a request. If signKey is not empty, it takes the place of the secret key.
func sign(method, path string, params, headers []pair, keyTime, secretID, secretKey, signKey string) Signature {
	params, headers = sorted(params), sorted(headers)
	text := make([]byte, 0, 512)
	text = append(text, lowerASCII(method)...)
	text = append(append(append(text, '\n'), path...), '\n')
	for _, pairs := range [2][]pair{params, headers} {
		for i, each := range pairs {
			if i > 0 {
				text = append(text, '&')
			}
			text = append(append(text, each.name...), '=')
			text = appendEncoded(text, each.value, 0)
		}
		text = append(text, '\n')
	}
	s := Signature{HTTPString: string(text), SignKey: signKey}
	digest := sha1.Sum(text)
	s.HTTPStringSHA1 = hex.EncodeToString(digest[:])
	if s.SignKey == "" {
		s.SignKey = hmacSHA1(secretKey, keyTime)
	}
	s.Signature = hmacSHA1(s.SignKey, "sha1\n"+keyTime+"\n"+s.HTTPStringSHA1+"\n")
	s.HeaderList, s.ParamList = namesOf(headers), namesOf(params)
	s.Authorization = "q-sign-algorithm=sha1&q-ak=" + secretID + "&q-sign-time=" + keyTime +
		"&q-key-time=" + keyTime + "&q-header-list=" + s.HeaderList +
		"&q-url-param-list=" + s.ParamList + "&q-signature=" + s.Signature
	return s
}

func namesOf(pairs []pair) string {
	names := make([]string, len(pairs))
	for i, each := range pairs {
		names[i] = each.name
	}
	return strings.Join(names, ";")
}

// Sign signs a request of its own: method and decoded path, all query parameters, the headers that
// are to be signed, and the span in Unix seconds, such as 1700000000;1700000960. If signKey is not
// empty, it takes the place of the secret key.
func Sign(method, path string, query []Param, headers []Header, keyTime string, key Credentials, signKey string) Signature {
	signed := make([]pair, len(headers))
	for i, each := range headers {
		signed[i] = pair{each.Name, each.Value}
	}
	return sign(method, path, pairsOf(query), signed, keyTime, key.SecretID, key.SecretKey, signKey)
}
