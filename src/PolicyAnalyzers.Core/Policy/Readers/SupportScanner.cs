using System.Globalization;
using PolicyAnalyzers.Documents;
using PolicyAnalyzers.Policy.Lexicon;
using PolicyAnalyzers.Support;

namespace PolicyAnalyzers.Policy.Readers;

/// <summary>Cuts a sentence into what says something about versions: terms of the lexicon, versions, dates, signs. One pass.</summary>
internal ref struct SupportScanner
{
    private const int LongestPart = 8;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _offset;
    private readonly List<SupportToken> _tokens = [];
    private int _position;

    private SupportScanner(Sentence sentence)
    {
        _text = sentence.Text;
        _offset = sentence.Start;
    }

    public static List<SupportToken> Scan(Sentence sentence)
    {
        var scanner = new SupportScanner(sentence);
        scanner.Run(sentence.Terms.Span);
        return scanner._tokens;
    }

    private static bool Counts(Term term) => term is >= Term.Version or Term.Number or Term.Unit or Term.Month or Term.Negation or Term.Elsewhere or Term.RangeMark or Term.NoGuarantee or Term.Severity;

    private void Run(ReadOnlySpan<TermHit> hits)
    {
        var (next, covered) = (0, 0);
        while (_position < _text.Length)
        {
            // Terms overlap ("no longer supported", "supported"): each is a token, in order of its start.
            for (; next < hits.Length && hits[next].Start - _offset <= _position; next++)
            {
                if (Counts(hits[next].Term))
                {
                    _tokens.Add(new(SupportTokenKind.Term, hits[next].Start, hits[next].End) { Hit = hits[next] });
                    covered = Math.Max(covered, hits[next].End - _offset);
                }
            }

            var start = _position;
            if (!ReadDate() && !ReadVersion() && !ReadOffset() && !ReadSign(covered))
            {
                ReadWord(covered);
            }

            _position = Math.Max(_position, start + 1);
        }
    }

    private void Add(SupportTokenKind kind, int end)
    {
        _tokens.Add(new(kind, _offset + _position, _offset + end));
        _position = end;
    }

    private bool ReadDate()
    {
        if (!IsWordStart(_position) || CalendarDate.At(_text, _position, out var end) is not { } date)
        {
            return ReadDateInWords();
        }

        _tokens.Add(new(SupportTokenKind.Date, _offset + _position, _offset + end) { Date = date });
        _position = end;
        return true;
    }

    // "December 1, 2024", "1 December 2024", "Dec 2024": the month is a term, and stands right before.
    private bool ReadDateInWords()
    {
        if (_tokens is not [.., var last] || !last.Is(Term.Month) || _position != last.End - _offset)
        {
            return false;
        }

        var day = _tokens.Count > 1 && _tokens[^2] is { Kind: SupportTokenKind.Number, Version.Major: > 0 and <= 31 } number && number.End >= last.Start - 4 ? number : default;
        if (CalendarDate.AfterMonth(_text, _position, int.Parse(last.Hit.Value!, CultureInfo.InvariantCulture), day.Version.Major, out var end) is not { } date)
        {
            return false;
        }

        var start = day.End > 0 ? day.Start : last.Start;
        _tokens.RemoveRange(_tokens.Count - (day.End > 0 ? 2 : 1), day.End > 0 ? 2 : 1);
        _tokens.Add(new(SupportTokenKind.Date, start, _offset + end) { Date = date });
        _position = end;
        return true;
    }

    private bool ReadVersion()
    {
        var i = _position;
        if (!IsWordStart(i))
        {
            return false;
        }

        var marked = _text[i] is 'v' or 'V';
        i += marked ? 1 : 0;
        i += marked && i < _text.Length && _text[i] == '.' ? 1 : 0;
        Span<int> parts = stackalloc int[4];
        var (count, wildcard, latest) = (0, false, false);
        while (i < _text.Length)
        {
            var digits = i;
            while (digits < _text.Length && char.IsAsciiDigit(_text[digits]))
            {
                digits++;
            }

            if (digits > i && digits - i <= LongestPart && !wildcard && count < 4)
            {
                parts[count++] = int.Parse(_text[i..digits], CultureInfo.InvariantCulture);
                i = digits;
            }
            else if (digits == i && count > 0 && _text[i] is 'x' or 'X' or '*' or 'n' or 'N' or 'y' or 'Y' or 'z' or 'Z' && (i + 1 == _text.Length || !char.IsLetterOrDigit(_text[i + 1])))
            {
                wildcard = true;
                i++;
            }
            else if (count > 0 && _text[i..].StartsWith("latest", StringComparison.OrdinalIgnoreCase))
            {
                (wildcard, latest) = (true, true);
                i += "latest".Length;
            }
            else
            {
                break;
            }

            if (i + 1 >= _text.Length || _text[i] != '.' || !(char.IsAsciiLetterOrDigit(_text[i + 1]) || _text[i + 1] == '*'))
            {
                break;
            }

            i++;
        }

        if (count == 0)
        {
            return false;
        }

        if (_text[i - 1] == '.')
        {
            i--;
        }

        if (wildcard && BehindAt(i) is var (behind, behindEnd))
        {
            AddOffset(behind, behindEnd);
            return true;
        }

        var number = new VersionNumber(count, parts[0], parts[1], parts[2], parts[3]) { Wildcard = wildcard };
        var bare = count == 1 && !wildcard && !marked;
        if (i < _text.Length && (_text[i] == '%' || (char.IsAsciiLetter(_text[i]) && count == 1)))
        {
            return false;
        }

        i = SkipLabel(i, bare);
        if (_tokens is [.., var last] && last.Is(Term.Severity) && _position - (last.End - _offset) <= 2)
        {
            // "CVSS v3.0": the version of the scale.
            _position = i;
            return true;
        }

        _tokens.Add(new(bare ? SupportTokenKind.Number : SupportTokenKind.Version, _offset + _position, _offset + i) { Version = number, Latest = latest });
        _position = i;
        return true;
    }

    // "1.0.0-rc.1", "2.4b1": the label changes nothing of what a row means.
    private readonly int SkipLabel(int i, bool bare)
    {
        if (bare || i >= _text.Length || !(char.IsAsciiLetter(_text[i]) || (_text[i] == '-' && i + 1 < _text.Length && char.IsAsciiLetter(_text[i + 1]))))
        {
            return i;
        }

        i++;
        while (i < _text.Length && (char.IsAsciiLetterOrDigit(_text[i]) || (_text[i] == '.' && i + 1 < _text.Length && char.IsAsciiLetterOrDigit(_text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    // "N", "N-1", "X.Y-1", "n - 2"
    private bool ReadOffset()
    {
        var i = _position;
        if (!IsWordStart(i))
        {
            return false;
        }

        i += _text[i] is 'v' or 'V' && i + 1 < _text.Length ? 1 : 0;
        var c = _text[i++];
        if (c is not ('N' or 'n' or 'X' or 'Y'))
        {
            return false;
        }

        while (i + 1 < _text.Length && _text[i] == '.' && _text[i + 1] is 'Y' or 'y' or 'Z' or 'z' or 'N' or 'x')
        {
            i += 2;
        }

        if (BehindAt(i) is var (behind, end))
        {
            AddOffset(behind, end);
            return true;
        }

        if (c == 'N' && (i == _text.Length || !(char.IsLetterOrDigit(_text[i]) || _text[i] is '+' or '/' or '\'')))
        {
            AddOffset(0, i);
            return true;
        }

        return false;
    }

    private void AddOffset(int behind, int end)
    {
        _tokens.Add(new(SupportTokenKind.Offset, _offset + _position, _offset + end) { Behind = behind });
        _position = end;
    }

    private readonly (int Behind, int End)? BehindAt(int i)
    {
        var end = Skip(i);
        if (end >= _text.Length || _text[end] is not ('-' or '−' or '–'))
        {
            return null;
        }

        end = Skip(end + 1);
        return end < _text.Length && _text[end] is >= '1' and <= '9' && (end + 1 == _text.Length || !char.IsLetterOrDigit(_text[end + 1])) ? (_text[end] - '0', end + 1) : null;
    }

    private readonly int Skip(int i)
    {
        while (i < _text.Length && _text[i] == ' ')
        {
            i++;
        }

        return i;
    }

    private bool ReadSign(int covered)
    {
        var next = _position + 1 < _text.Length ? _text[_position + 1] : '\0';
        var kind = (_text[_position], next) switch
        {
            ('<', '=') or ('=', '<') => SupportTokenKind.AtMost,
            ('>', '=') or ('=', '>') => SupportTokenKind.AtLeast,
            ('≤' or '⩽' or '≦', _) => SupportTokenKind.AtMost,
            ('≥' or '⩾' or '≧', _) => SupportTokenKind.AtLeast,
            ('<' or '＜', _) => SupportTokenKind.Below,
            ('>' or '＞', _) => SupportTokenKind.Above,
            ('=' or '~' or '^' or '≈', _) => SupportTokenKind.Equal,
            ('-' or '–' or '—' or '−' or '～', _) => SupportTokenKind.Dash,
            ('.', '.') => SupportTokenKind.Dash,
            ('+' or '＋', _) => SupportTokenKind.Plus,
            (',' or '/' or '&' or ';' or '|' or '、' or '，' or '；', _) => SupportTokenKind.Separator,
            ('(' or '[' or '（', _) => SupportTokenKind.Open,
            (')' or ']' or '）', _) => SupportTokenKind.Close,
            _ => SupportTokenKind.Word,
        };
        if (kind == SupportTokenKind.Word || _position < covered)
        {
            return false;
        }

        var two = kind is SupportTokenKind.AtMost or SupportTokenKind.AtLeast && next is '=' or '<' or '>' && _text[_position] is '<' or '>' or '=';
        Add(kind, _position + (two || (_text[_position] == '.' && next == '.') ? 2 : 1));
        return true;
    }

    private void ReadWord(int covered)
    {
        if (_position < covered || !char.IsLetter(_text[_position]) || !IsWordStart(_position))
        {
            return;
        }

        var end = _position;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        _tokens.Add(new(SupportTokenKind.Word, _offset + _position, _offset + end));
    }

    private readonly bool IsWordStart(int i) => i == 0 || !char.IsAsciiLetterOrDigit(_text[i - 1]) && !(_text[i - 1] is '.' or '_' && i > 1 && char.IsAsciiLetterOrDigit(_text[i - 2]));
}
