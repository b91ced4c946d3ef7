package conformance

import (
	"context"
	"encoding/xml"
	"fmt"
	"net/http"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cloudinfinite/cloudinfinite-go/core"
)

func typeName(value any) string { return reflect.TypeOf(value).Elem().Name() }

func metadataOf(answer any) core.Metadata {
	return reflect.ValueOf(answer).Elem().FieldByName("Metadata").Interface().(core.Metadata)
}

func pairsIn(value any) []core.Param {
	var pairs []core.Param
	for _, each := range value.([]any) {
		pair := each.([]any)
		text, ok := pair[1].(string)
		pairs = append(pairs, core.Param{Name: pair[0].(string), Value: text, Flag: !ok})
	}
	return pairs
}

func TestSignatures(t *testing.T) {
	play(t, "signatures", "cases", func(t *testing.T, _ *api, v vector) {
		var headers []core.Header
		for _, each := range pairsIn(v["headers"]) {
			headers = append(headers, core.Header{Name: each.Name, Value: each.Value})
		}
		key := core.Credentials{SecretID: v.text("secret_id"), SecretKey: v.text("secret_key")}
		signed := core.Sign(v.text("method"), v.text("path"), pairsIn(v["params"]), headers, v.text("key_time"), key, v.text("sign_key"))
		steps := map[string]any{
			"sign_key": signed.SignKey(), "http_string": signed.HTTPString(), "http_string_sha1": signed.HTTPStringSHA1(),
			"header_list": signed.HeaderList(), "param_list": signed.ParamList(),
			"signature": signed.Signature(), "authorization": signed.Authorization,
		}
		for name, want := range members(v["expect"]) {
			same(t, name, steps[name], want)
		}
	})
}

var kinds = map[string]core.Kind{
	"integer": core.KindInteger, "decimal": core.KindDecimal, "boolean": core.KindBoolean, "timestamp": core.KindTimestamp,
}

// scalarAnswer has a value of each kind.
type scalarAnswer struct {
	Integer   *int64
	Decimal   *core.Decimal
	Boolean   *bool
	Timestamp *time.Time
	Metadata  core.Metadata
}

var places = map[string]int{"integer": 0, "decimal": 1, "boolean": 2, "timestamp": 3}

func TestScalars(t *testing.T) {
	service := apis[0].service
	play(t, "scalars", "cases", func(t *testing.T, _ *api, v vector) {
		kind := v.text("type")
		scalar := &core.Scalar{Kind: kinds[kind]}
		if unset, ok := v["unset"].([]any); ok {
			for _, each := range unset {
				scalar.Unset = append(scalar.Unset, each.(string))
			}
		}
		if v.text("direction") == "write" {
			value, known := valueOf(t, v)
			if !known {
				return // Go has no such value
			}
			o := &core.Operation{
				Name: "Write", Method: "GET", Path: "/", Service: service,
				Params: &core.Record{Fields: []core.Field{{Name: "v", In: core.InQuery, Scalar: scalar}}},
			}
			request, err := o.Encode(core.Fields{{Name: "v", Value: value}}, true)
			if v.text("outcome") == "refused" {
				if err == nil {
					t.Errorf("got %q", request.Query[0].Value)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			same(t, "text", request.Query[0].Value, v.text("text"))
			return
		}
		if _, fits := valueOf(t, v); !fits {
			return
		}
		o := &core.Operation{Name: "Read", Service: service, Response: &core.Record{Fields: []core.Field{
			{Name: "V", Index: places[kind], Scalar: scalar},
		}}}
		var escaped strings.Builder
		_ = xml.EscapeText(&escaped, []byte(v.text("text")))
		var answer scalarAnswer
		err := o.Decode(&core.Response{Status: 200, Body: []byte("<Response><V>" + escaped.String() + "</V></Response>")}, &answer)
		if err != nil {
			if strings.ContainsAny(v.text("text"), "\x00\x0b\x0c\x1c\x1d\x1e\x1f") {
				return // no document can contain it
			}
			t.Fatal(err)
		}
		odd := []string{}
		for _, each := range answer.Metadata.Anomalies {
			odd = append(odd, each.Kind)
		}
		got := reflect.ValueOf(answer).Field(places[kind])
		switch v.text("outcome") {
		case "value":
			same(t, "anomalies", odd, []string{})
			if got.IsNil() {
				t.Fatal("no value")
			}
			want, _ := valueOf(t, v)
			switch value := got.Elem().Interface().(type) {
			case core.Decimal:
				if value.Cmp(want.(core.Decimal)) != 0 {
					t.Errorf("got %s, want %s", value, want)
				}
			case time.Time:
				_, offset := value.Zone()
				_, wanted := want.(time.Time).Zone()
				if !value.Equal(want.(time.Time)) || offset != wanted {
					t.Errorf("got %s, want %s", value, want)
				}
			default:
				same(t, "value", value, want)
			}
		case "unset":
			same(t, "anomalies", odd, []string{})
			same(t, "nil", got.IsNil(), true)
		case "undecodable":
			same(t, "anomalies", odd, []string{"undecodable-value"})
			same(t, "nil", got.IsNil(), true)
		default:
			t.Fatalf("the outcome %q", v.text("outcome"))
		}
	})
}

// valueOf returns the value in a case of scalars.json; false if Go has no such value.
func valueOf(t *testing.T, v vector) (any, bool) {
	t.Helper()
	text, ok := v["value"]
	if !ok {
		return nil, true
	}
	switch v.text("type") {
	case "integer":
		value, err := strconv.ParseInt(text.(string), 10, 64)
		return value, err == nil
	case "decimal":
		text := text.(string)
		if v["exponent"] != nil {
			text = scaled(text, int(v.number("exponent")))
		}
		value, err := core.ParseDecimal(text)
		if err != nil {
			return nil, false
		}
		return value, true
	case "timestamp":
		text := text.(string)
		for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999-07:00:00", "2006-01-02T15:04:05.999999999-0700"} {
			if value, err := time.Parse(form, text); err == nil {
				if v["offset"] != nil {
					value = value.In(time.FixedZone("", int(v.number("offset"))))
				}
				return value, true
			}
		}
		t.Fatalf("the time %q", text)
	}
	return text, true
}

// scaled shifts the decimal point of a number.
func scaled(text string, exponent int) string {
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign, text = "-", text[1:]
	}
	whole, fraction, _ := strings.Cut(text, ".")
	if exponent >= 0 {
		fraction += strings.Repeat("0", exponent)
		return sign + whole + fraction[:exponent] + strings.TrimSuffix("."+fraction[exponent:], ".")
	}
	whole = strings.Repeat("0", -exponent) + whole
	cut := len(whole) + exponent
	return sign + whole[:cut] + "." + whole[cut:] + fraction
}

// recorder records its requests.
type recorder struct{ requests []*http.Request }

func (r *recorder) RoundTrip(request *http.Request) (*http.Response, error) {
	r.requests = append(r.requests, request)
	return nil, &core.TransportError{Sent: true, Err: fmt.Errorf("nothing is sent in this test")}
}

func TestSending(t *testing.T) {
	play(t, "sending", "cases", func(t *testing.T, a *api, v vector) {
		o := a.operations[v.text("operation")]
		begin, _, _ := strings.Cut(v.text("key_time"), ";")
		seconds, _ := strconv.ParseInt(begin, 10, 64)
		_, after, _ := strings.Cut(v.text("key_time"), ";")
		end, _ := strconv.ParseInt(after, 10, 64)
		now := seconds + int64(a.service.Signing.Before)
		clock := &fakeClock{now: time.Unix(now, 0)}
		sent := &recorder{}
		client, err := core.New(a.service,
			core.WithBucket(v.text("bucket")), core.WithRegion(v.text("region")), core.WithClock(clock), core.WithRetries(0),
			core.WithCredentials(core.Credentials{SecretID: v.text("secret_id"), SecretKey: v.text("secret_key"), Token: v.text("token")}),
			core.WithTransport(sent), core.WithExpires(time.Duration(end-now)*time.Second),
		)
		if err != nil {
			t.Fatal(err)
		}
		want := vector(members(v["expect"]))
		if v["presigned"] == true {
			address, err := client.URL(context.Background(), o, v.fields("fields"), nil)
			if err != nil {
				t.Fatal(err)
			}
			same(t, "url", address, want.text("url"))
			return
		}
		_ = client.Do(context.Background(), o, v.fields("fields"), o.New())
		if len(sent.requests) != 1 {
			t.Fatalf("sent %d requests", len(sent.requests))
		}
		request := sent.requests[0]
		same(t, "url", request.URL.Scheme+"://"+request.Host+request.URL.RequestURI(), want.text("url"))
		for name, value := range members(want["headers"]) {
			got := request.Header.Get(name)
			switch strings.ToLower(name) {
			case "host":
				got = request.Host
			case "content-length":
				got = strconv.FormatInt(request.ContentLength, 10)
			}
			same(t, name, got, value)
		}
	})
	play(t, "sending", "refused", func(t *testing.T, a *api, v vector) {
		host, err := a.service.HostName(v.text("host"), v.text("bucket"), v.text("region"))
		if err == nil {
			t.Errorf("got %s", host)
		}
	})
}
