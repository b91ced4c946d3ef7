package core

import (
	"crypto/md5"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
)

// Upload is a body that is read while it is sent.
type Upload struct {
	// Length is the number of bytes to send.
	Length int64

	reader io.Reader
	start  int64 // where a seekable reader begins
	digest string
	begun  atomic.Bool
	// A transport may still read for an attempt that has ended, even while the next one begins.
	mutex   sync.Mutex
	current atomic.Pointer[uploadReader]
}

// UploadError reports a body that could not be read, or that has the wrong length.
type UploadError struct{ Err error }

func (e *UploadError) Error() string { return "the body could not be sent: " + e.Err.Error() }

func (e *UploadError) Unwrap() error { return e.Err }

// NewUpload returns a body of known length from any reader. A reader that cannot seek can be read only
// once, so a call that fails after reading has begun is not retried.
func NewUpload(reader io.Reader, length int64) *Upload {
	upload := &Upload{Length: length, reader: reader}
	if seeker, ok := reader.(io.Seeker); ok {
		upload.start, _ = seeker.Seek(0, io.SeekCurrent)
	}
	return upload
}

// WithMD5 adds the Content-MD5 of the body, which is therefore read twice.
func (u *Upload) WithMD5() (*Upload, error) {
	seeker, ok := u.reader.(io.Seeker)
	if !ok {
		return nil, &ConfigurationError{"a Content-MD5 needs a body that can be read twice"}
	}
	sum := md5.New()
	if _, err := io.CopyN(sum, u.reader, u.Length); err != nil {
		return nil, &UploadError{err}
	}
	if _, err := seeker.Seek(u.start, io.SeekStart); err != nil {
		return nil, &UploadError{err}
	}
	u.digest = base64.StdEncoding.EncodeToString(sum.Sum(nil))
	return u, nil
}

func uploadOf(reader io.Reader) (*Upload, error) {
	seeker, ok := reader.(io.Seeker)
	if !ok {
		return nil, &ConfigurationError{"the length of the body is not known; use NewUpload(reader, length)"}
	}
	start, err := seeker.Seek(0, io.SeekCurrent)
	if err != nil {
		return nil, &UploadError{err}
	}
	end, err := seeker.Seek(0, io.SeekEnd)
	if err == nil {
		_, err = seeker.Seek(start, io.SeekStart)
	}
	if err != nil {
		return nil, &UploadError{err}
	}
	return &Upload{Length: end - start, reader: reader, start: start}, nil
}

// isSpent reports whether reading has begun and cannot be repeated.
func (u *Upload) isSpent() bool {
	_, ok := u.reader.(io.Seeker)
	return u.begun.Load() && !ok
}

// open returns a reader of the body for one attempt.
func (u *Upload) open() (*uploadReader, error) {
	made := &uploadReader{upload: u, left: u.Length}
	u.current.Store(made)
	u.mutex.Lock()
	defer u.mutex.Unlock()
	if seeker, ok := u.reader.(io.Seeker); ok {
		if _, err := seeker.Seek(u.start, io.SeekStart); err != nil {
			return nil, &UploadError{err}
		}
	}
	return made, nil
}

// uploadReader counts bytes, and holds back the last part until it is known that nothing follows.
type uploadReader struct {
	upload *Upload
	left   int64
	failed atomic.Pointer[UploadError]
}

func (r *uploadReader) Read(into []byte) (int, error) {
	r.upload.mutex.Lock()
	defer r.upload.mutex.Unlock()
	if err := r.failed.Load(); err != nil {
		return 0, err
	}
	if r.upload.current.Load() != r {
		return 0, errAttemptOver
	}
	if r.left == 0 {
		return 0, io.EOF
	}
	r.upload.begun.Store(true)
	if int64(len(into)) > r.left {
		into = into[:r.left]
	}
	count, err := r.upload.reader.Read(into)
	r.left -= int64(count)
	if r.left > 0 {
		switch {
		case errors.Is(err, io.EOF):
			return 0, r.fail(fmt.Errorf("it ends %d bytes too early", r.left))
		case err != nil:
			return 0, r.fail(err)
		}
		return count, nil
	}
	var next [1]byte
	for tries := 0; tries < 100; tries++ {
		more, err := r.upload.reader.Read(next[:])
		switch {
		case more > 0:
			return 0, r.fail(errors.New("it is longer than the given length"))
		case errors.Is(err, io.EOF):
			return count, nil
		case err != nil:
			return 0, r.fail(err)
		}
	}
	return 0, r.fail(io.ErrNoProgress)
}

func (r *uploadReader) fail(err error) error {
	failed := &UploadError{err}
	r.failed.Store(failed)
	return failed
}

var errAttemptOver = errors.New("the attempt is over")

// end stops all reading for this attempt.
func (r *uploadReader) end() { r.upload.current.CompareAndSwap(r, nil) }

func (r *uploadReader) Close() error { return nil }
