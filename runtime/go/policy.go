package core

import (
	"context"
	crand "crypto/rand"
	"math/rand/v2"
	"strings"
	"time"
)

// RetryPolicy says how often a call is sent again, and how long to wait.
type RetryPolicy struct {
	// Attempts is the maximum number of attempts; 1 disables retries.
	Attempts int
	// Base is the longest first wait. Each further wait may be Growth times as long, up to Cap.
	Base, Cap time.Duration
	Growth    float64
	// Clock is the largest clock difference that is corrected.
	Clock time.Duration
}

// WaitPolicy says how often to look up a job while waiting for it.
type WaitPolicy struct {
	First, Longest time.Duration
	Growth, Spread float64
	// Missing is how long a new job may remain unknown to the service.
	Missing time.Duration
	// Together is the maximum number of jobs in one lookup.
	Together int
}

// OncePolicy has the assumptions of creating once: the service refuses a signature after Validity, and
// lists what it has created within Settle.
type OncePolicy struct {
	Validity, Settle, Pause time.Duration
}

// Clock returns the time and waits. Programs need it only in tests.
type Clock interface {
	Now() time.Time
	// Sleep waits; if the context ends, it returns the context's error.
	Sleep(ctx context.Context, wait time.Duration) error
	// Float64 returns a random number in [0, 1).
	Float64() float64
	// WithTimeout returns a context with a timeout by this clock.
	WithTimeout(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc)
}

type systemClock struct{}

func (systemClock) Now() time.Time   { return time.Now() }
func (systemClock) Float64() float64 { return rand.Float64() }

func (systemClock) Sleep(ctx context.Context, wait time.Duration) error {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (systemClock) WithTimeout(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, limit)
}

// drawMark returns a random text that no other call has.
func drawMark(mark Mark) string {
	var out strings.Builder
	limit := 256 - 256%len(mark.Characters)
	for out.Len() < mark.Length {
		var random [1]byte
		_, _ = crand.Read(random[:])
		if int(random[0]) < limit {
			out.WriteByte(mark.Characters[int(random[0])%len(mark.Characters)])
		}
	}
	return out.String()
}

// parseHTTPDate parses an HTTP date in the preferred format.
func parseHTTPDate(text string) (time.Time, bool) {
	const form = "Mon, 02 Jan 2006 15:04:05 GMT"
	if len(text) != len(form) || !strings.Contains("MonTueWedThuFriSatSun", text[:3]) {
		return time.Time{}, false
	}
	// The parser does not check the day of the week, and ignores the letter case of months.
	value, err := time.Parse(form, "Mon"+text[3:])
	if err != nil || value.Format(form)[3:] != text[3:] || strings.Index("MonTueWedThuFriSatSun", text[:3])%3 != 0 {
		return time.Time{}, false
	}
	return value, true
}

// retryAfter returns the wait that a Retry-After header asks for, in seconds.
func retryAfter(text string, now time.Time) float64 {
	if areDigits(text) {
		if len(text) > 9 {
			return 1e18
		}
		seconds := 0.0
		for _, digit := range []byte(text) {
			seconds = seconds*10 + float64(digit-'0')
		}
		return seconds
	}
	if date, ok := parseHTTPDate(text); ok {
		return max(date.Sub(now).Seconds(), 0)
	}
	return 0
}

func seconds(wait float64) time.Duration {
	if wait > 1e9 {
		return 1e9 * time.Second
	}
	return time.Duration(wait * float64(time.Second))
}
