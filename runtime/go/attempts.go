package core

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"strconv"
	"time"
)

// trail records the attempts of a call.
type trail struct {
	ends    []int64 // of key times
	headers []Header
}

// once makes a call with all its attempts.
func (c *Client) once(ctx context.Context, o *Operation, src source, body, answer any, s *settings, deadline time.Time, validity time.Duration) (*trail, *Request, error) {
	request, err := c.prepare(o, src, body, s)
	if err != nil {
		return nil, nil, err
	}
	passed, err := c.attempts(ctx, o, request, s, deadline, validity, func(ctx context.Context, signed *Signed) ([]Header, error) {
		response, w, done, err := c.exchange(ctx, o, s, request, signed)
		if err != nil {
			return nil, err
		}
		defer done()
		defer response.Body.Close()
		content, err := readAll(response, w, c.service.Limits.Body)
		if err != nil {
			return nil, c.broken(ctx, o, w, err)
		}
		headers := headersOf(response)
		return headers, o.Decode(&Response{response.StatusCode, headers, content}, answer)
	})
	return passed, request, err
}

func (s *settings) keyTime(before int, now time.Time, validity time.Duration) (string, int64) {
	begin := unix(now)
	end := begin + int64(validity/time.Second)
	return strconv.FormatInt(begin-int64(before), 10) + ";" + strconv.FormatInt(end, 10), end
}

// attempts sends a request, and retries it where that is harmless.
func (c *Client) attempts(ctx context.Context, o *Operation, request *Request, s *settings, deadline time.Time, validity time.Duration, send func(context.Context, *Signed) ([]Header, error)) (*trail, error) {
	passed := &trail{}
	var failed []error
	corrected := false
	for number := 1; ; number++ {
		begin := s.clock.Now()
		headers, err := c.attempt(ctx, request, s, deadline, validity, passed, o, send)
		if s.logger != nil {
			s.log(ctx, o, number, headers, err, s.clock.Now().Sub(begin))
		}
		if err == nil {
			passed.headers = headers
			return passed, nil
		}
		if ctx.Err() != nil {
			return passed, fmt.Errorf("%s: %w", o.Name, ctx.Err())
		}
		verdict, known := verdictOn(err)
		if !known {
			return passed, err
		}
		failed = append(failed, err)
		var refused *ServiceError
		date, hasDate, after := time.Time{}, false, ""
		if errors.As(err, &refused) {
			date, hasDate = parseHTTPDate(headerOf(refused.headers, "date"))
			after = headerOf(refused.headers, "retry-after")
		}
		may, wait := false, 0.0
		now := s.clock.Now()
		if verdict.Again == "clock" && hasDate && date.Sub(now).Abs() <= s.retry.Clock {
			may, corrected = !corrected, true
			c.ahead.Store(int64(date.Sub(now)))
		} else {
			may = verdict.Again == "any" || verdict.Again == "safe" && o.Safe
			by := c.serviceNow(s)
			if hasDate {
				by = date
			}
			most := min(s.retry.Cap.Seconds(), s.retry.Base.Seconds()*math.Pow(s.retry.Growth, float64(number-1)))
			wait = retryAfter(after, by) + s.clock.Float64()*most
		}
		if request.Upload != nil && request.Upload.isSpent() {
			may = false
		}
		if !may || number >= s.retry.Attempts || !now.Add(seconds(wait)).Before(deadline) {
			if verdict.Outcome == "unknown" && !o.Safe {
				err = &OutcomeUnknownError{o.Name, err}
			}
			if len(failed) > 1 {
				err = &AttemptsError{err, failed}
			}
			return passed, err
		}
		if err := s.clock.Sleep(ctx, seconds(wait)); err != nil {
			return passed, fmt.Errorf("%s: %w", o.Name, err)
		}
	}
}

var errTooLate = errors.New("the total time ran out before it was sent")

func (c *Client) attempt(ctx context.Context, request *Request, s *settings, deadline time.Time, validity time.Duration, passed *trail, o *Operation, send func(context.Context, *Signed) ([]Header, error)) ([]Header, error) {
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	left := deadline.Sub(s.clock.Now())
	if left <= 0 {
		return nil, &TransportError{o.Name, false, errTooLate}
	}
	key, err := c.key(ctx, s)
	if err != nil {
		return nil, err
	}
	keyTime, end := s.keyTime(c.service.Signing.Before, c.serviceNow(s), validity)
	signed, err := c.service.sign(request, s.to, key, keyTime)
	if err != nil {
		return nil, err
	}
	passed.ends = append(passed.ends, end)
	ctx, cancel := s.clock.WithTimeout(ctx, left)
	defer cancel()
	return send(ctx, signed)
}

// verdictOn returns the verdict on the error of an attempt, and false if the error is not one of an
// attempt.
func verdictOn(err error) (Verdict, bool) {
	switch err := err.(type) {
	case *ServiceError:
		return err.verdict, true
	case *TransportError:
		if err.Sent {
			return Verdict{Again: "safe", Outcome: "unknown"}, true
		}
		return Verdict{Again: "any", Outcome: "refused"}, true
	case *DecodeError:
		return Verdict{Outcome: "unknown"}, true
	}
	return Verdict{}, false
}

// mayPass reports whether the same call may succeed later.
func mayPass(err error) bool {
	var refused *ServiceError
	if errors.As(err, &refused) {
		return refused.verdict.Again == "any" || refused.verdict.Again == "safe"
	}
	var broken *TransportError
	return errors.As(err, &broken)
}

func (s *settings) log(ctx context.Context, o *Operation, number int, headers []Header, err error, took time.Duration) {
	attributes := []slog.Attr{slog.String("operation", o.Name), slog.Int("attempt", number), slog.Duration("took", took)}
	level := slog.LevelDebug
	if err != nil {
		level = slog.LevelWarn
		var refused *ServiceError
		var broken *TransportError
		switch {
		case errors.As(err, &refused):
			attributes = append(attributes, slog.Int("status", refused.Status), slog.String("code", refused.Code), slog.String("request_id", refused.RequestID))
		case errors.As(err, &broken):
			attributes = append(attributes, slog.String("error", fmt.Sprintf("%T", broken.Err)), slog.Bool("sent", broken.Sent))
		default:
			attributes = append(attributes, slog.String("error", fmt.Sprintf("%T", err)))
		}
	}
	s.logger.LogAttrs(ctx, level, "cloudinfinite", attributes...)
}
