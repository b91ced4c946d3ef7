package core

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// CredentialProvider returns the key to sign with. It is called before every attempt, from any
// goroutine, so it should cache the key.
type CredentialProvider interface {
	Credentials(ctx context.Context) (Credentials, error)
}

// CredentialFunc adapts a function to a CredentialProvider.
type CredentialFunc func(ctx context.Context) (Credentials, error)

// Credentials calls the function.
func (f CredentialFunc) Credentials(ctx context.Context) (Credentials, error) { return f(ctx) }

// Credentials returns the key itself.
func (c Credentials) Credentials(context.Context) (Credentials, error) { return c, nil }

// ErrNoCredentials is the error of a provider that has no key, so that the next one is tried.
var ErrNoCredentials = errors.New("there are no credentials")

func (c Credentials) check() error {
	for name, part := range map[string]string{"secret id": c.SecretID, "secret key": c.SecretKey, "token": c.Token} {
		if part == "" && name != "token" {
			return &CredentialsError{Reason: "the " + name + " is empty"}
		}
		for i := 0; i < len(part); i++ {
			if part[i] <= ' ' || part[i] > '~' {
				// The message omits the value, which may be most of a real key.
				return &CredentialsError{Reason: "the " + name + " has a character that no key has, such as a space or a line break"}
			}
		}
	}
	if strings.ContainsAny(c.SecretID, "&=") {
		return &CredentialsError{Reason: "the secret id has a character that no key has"}
	}
	return nil
}

// EnvironmentProvider reads TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY and, for temporary
// keys, TENCENTCLOUD_TOKEN each time it is called.
type EnvironmentProvider struct{}

// Credentials returns the key from the environment.
func (EnvironmentProvider) Credentials(context.Context) (Credentials, error) {
	key := Credentials{
		os.Getenv("TENCENTCLOUD_SECRET_ID"), os.Getenv("TENCENTCLOUD_SECRET_KEY"), os.Getenv("TENCENTCLOUD_TOKEN"),
	}
	switch {
	case key == Credentials{}:
		return key, ErrNoCredentials
	case key.SecretID == "":
		return key, &CredentialsError{Reason: "TENCENTCLOUD_SECRET_ID is not set"}
	case key.SecretKey == "":
		return key, &CredentialsError{Reason: "TENCENTCLOUD_SECRET_KEY is not set"}
	}
	return key, nil
}

// ProfileProvider reads a profile of the vendor's tools, a section of an INI file with a secret_id,
// a secret_key and perhaps a token. The file is read again when it changes.
type ProfileProvider struct {
	// Profile is the name of the section. The default is "default".
	Profile string
	// File is the path of the file. The default is the value of TENCENTCLOUD_CREDENTIALS_FILE, then
	// ~/.tencentcloud/credentials, then /etc/tencentcloud/credentials.
	File string

	mutex sync.Mutex
	stamp os.FileInfo
	known Credentials
}

// Credentials returns the key from the profile.
func (p *ProfileProvider) Credentials(context.Context) (Credentials, error) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	file := p.File
	if file == "" {
		file = os.Getenv("TENCENTCLOUD_CREDENTIALS_FILE")
	}
	isNamed := file != "" || p.Profile != ""
	files := []string{file}
	if file == "" {
		home, _ := os.UserHomeDir()
		files = []string{filepath.Join(home, ".tencentcloud", "credentials"), "/etc/tencentcloud/credentials"}
	}
	for _, path := range files {
		found, err := os.Stat(path)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return Credentials{}, &CredentialsError{"the profile file cannot be read", err}
		}
		if p.stamp != nil && os.SameFile(found, p.stamp) && found.ModTime().Equal(p.stamp.ModTime()) && found.Size() == p.stamp.Size() {
			return p.known, nil
		}
		return p.read(path, found, isNamed)
	}
	if isNamed {
		return Credentials{}, &CredentialsError{Reason: "there is no profile file " + strings.Join(files, " or ")}
	}
	return Credentials{}, ErrNoCredentials
}

func (p *ProfileProvider) read(path string, stamp os.FileInfo, isNamed bool) (Credentials, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Credentials{}, &CredentialsError{"the profile file cannot be read", err}
	}
	profile := p.Profile
	if profile == "" {
		profile = "default"
	}
	values := section(string(data), profile)
	key := Credentials{values["secret_id"], values["secret_key"], values["token"]}
	switch {
	case key == Credentials{} && !isNamed:
		return key, ErrNoCredentials
	case key == Credentials{}:
		return key, &CredentialsError{Reason: path + " has no credentials in profile [" + profile + "]"}
	case key.SecretID == "":
		return key, &CredentialsError{Reason: "[" + profile + "] in " + path + " has no secret_id"}
	case key.SecretKey == "":
		return key, &CredentialsError{Reason: "[" + profile + "] in " + path + " has no secret_key"}
	}
	p.stamp, p.known = stamp, key
	return key, nil
}

// section returns the values in one section of an INI file.
func section(text, name string) map[string]string {
	values, current := map[string]string{}, ""
	for _, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';':
		case line[0] == '[' && strings.HasSuffix(line, "]"):
			current = strings.TrimSpace(line[1 : len(line)-1])
		case current == name:
			at := strings.IndexAny(line, "=:")
			if at < 0 {
				continue
			}
			value := strings.TrimSpace(line[at+1:])
			if size := len(value); size > 1 && value[0] == value[size-1] && (value[0] == '"' || value[0] == '\'') {
				value = value[1 : size-1]
			}
			values[lowerASCII(strings.TrimSpace(line[:at]))] = value
		}
	}
	return values
}

// ChainProvider tries one provider after another, and keeps using the first that has a key. Any error
// other than ErrNoCredentials ends the search.
type ChainProvider struct {
	Providers []CredentialProvider

	mutex  sync.Mutex
	chosen CredentialProvider
}

// Credentials returns the key of the first provider that has one.
func (c *ChainProvider) Credentials(ctx context.Context) (Credentials, error) {
	c.mutex.Lock()
	chosen := c.chosen
	c.mutex.Unlock()
	if chosen != nil {
		return chosen.Credentials(ctx)
	}
	for _, each := range c.Providers {
		key, err := each.Credentials(ctx)
		if errors.Is(err, ErrNoCredentials) {
			continue
		}
		if err == nil {
			c.mutex.Lock()
			c.chosen = each
			c.mutex.Unlock()
		}
		return key, err
	}
	return Credentials{}, &CredentialsError{
		Reason: "set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, write a profile, or use WithCredentials",
		Err:    ErrNoCredentials,
	}
}

// DefaultProvider looks in the environment, and then in the default profile of the vendor's tools.
func DefaultProvider() CredentialProvider {
	return &ChainProvider{Providers: []CredentialProvider{EnvironmentProvider{}, &ProfileProvider{}}}
}
