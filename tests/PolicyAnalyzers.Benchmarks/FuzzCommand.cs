using System.Diagnostics;
using System.Text;
using CsCheck;
using PolicyAnalyzers.Tests.Properties;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Benchmarks;

/// <summary>
/// Looks for texts that break what must hold of every text: changed policies of the corpus, and texts made of pieces. What breaks is made as short
/// as it still breaks.
/// </summary>
internal sealed class FuzzCommand(byte[][] corpus, int seed)
{
    // Policies take about a tenth of a microsecond a character.
    private static readonly TimeSpan LongestPerCharacter = TimeSpan.FromMicroseconds(3);
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(20);

    private const string Slow = "slow";
    private const int WarmUp = 30;
    private const int Rounds = 9;

    private readonly Random _random = new(seed);
    private readonly PCG _generator = new(1, (ulong)seed);
    private readonly Dictionary<string, byte[]> _broken = [];
    private (TimeSpan PerCharacter, int Length) _slowest;

    public static int Run(IEnumerable<FileInfo> files, TimeSpan time, int seed)
    {
        byte[][] corpus = [.. files.Select(file => File.ReadAllBytes(file.FullName))];
        var fuzz = new FuzzCommand(corpus, seed);
        foreach (var text in Enumerable.Repeat(corpus, WarmUp).SelectMany(all => all))
        {
            Measure.ReadFacts(SourceText.FromBytes("SECURITY.md", text).Content);
        }

        var (texts, bytes) = (0L, 0L);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < time; texts++)
        {
            var text = fuzz.Next();
            bytes += text.Length;
            fuzz.Try(text);
        }

        Console.WriteLine($"{texts:#,0} texts, {bytes:#,0} bytes, seed {seed}");
        Console.WriteLine($"slowest: {fuzz._slowest.PerCharacter.TotalMicroseconds:0.00} µs a character more than Markdig, {fuzz._slowest.Length:#,0} characters");
        Console.WriteLine($"{fuzz._broken.Count} ways to break");
        foreach (var (what, text) in fuzz._broken)
        {
            Console.WriteLine($"\n{what}\n{Texts.Literal(text)}");
        }

        return fuzz._broken.Count == 0 ? 0 : 1;
    }

    private byte[] Next() => _random.Next(8) switch
    {
        0 => Texts.Bytes.Generate(_generator, null, out _),
        1 => Encoding.UTF8.GetBytes(Texts.Characters.Generate(_generator, null, out _)),
        2 or 3 => Encoding.UTF8.GetBytes(Texts.Markdown.Generate(_generator, null, out _)),
        _ => Mutate(corpus[_random.Next(corpus.Length)]),
    };

    private byte[] Mutate(byte[] text)
    {
        var bytes = text.ToList();
        for (var i = _random.Next(1, 10); i > 0; i--)
        {
            var at = _random.Next(bytes.Count + 1);
            var length = Math.Min(_random.Next(60), bytes.Count - at);
            switch (_random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, length);
                    break;
                case 1:
                    bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                    break;
                case 2:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, Math.Min(length, 8)), _random.Next(200)).SelectMany(piece => piece));
                    break;
                case 3:
                    var other = corpus[_random.Next(corpus.Length)];
                    var from = _random.Next(other.Length + 1);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, _random.Next(500))));
                    break;
                case 4:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Texts.Markdown.Generate(_generator, null, out _)));
                    break;
                case 5 when length > 0:
                    bytes[at] = (byte)_random.Next(256);
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }

        return [.. bytes];
    }

    private void Try(byte[] text)
    {
        if (Break(text) is { } what && !_broken.ContainsKey(Kind(what)))
        {
            _broken[Kind(what)] = what == Slow ? text : Shorten(text, Kind(what));
            Console.WriteLine($"{what}\n{Texts.Literal(_broken[Kind(what)])}\n");
        }
    }

    private string? Break(byte[] text)
    {
        try
        {
            Invariants.Check(text);
            Invariants.CheckLineEnds(SourceText.FromBytes("SECURITY.md", text).Content);
            return CheckTime(SourceText.FromBytes("SECURITY.md", text).Content);
        }
        catch (BrokenInvariantException broken)
        {
            return broken.Message;
        }
#pragma warning disable CA1031 // whatever comes is what is looked for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{exception.GetType().Name} {exception.StackTrace?.Split('\n')[0].Trim()}";
        }
    }

    // A slow reading is measured again, and the fastest counts: what another program took from the machine is no finding.
    private string? CheckTime(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Measure.ReadFacts(text);
        if (Stopwatch.GetElapsedTime(start) < Noticeable)
        {
            return null;
        }

        var again = Enumerable.Range(0, Rounds).Select(_ => Measure.Of(text, rounds: 1)).MinBy(measure => measure.Read);
        var perCharacter = (again.Read - again.Markdig) / Math.Max(1, text.Length);
        _slowest = perCharacter > _slowest.PerCharacter ? (perCharacter, text.Length) : _slowest;
        return again.Read > Noticeable && perCharacter > LongestPerCharacter ? Slow : null;
    }

    // Numbers within a message differ from text to text.
    private static string Kind(string message) => string.Concat(message.Where(c => !char.IsAsciiDigit(c)));

    private byte[] Shorten(byte[] text, string kind)
    {
        for (var piece = text.Length / 2; piece > 0; piece = Math.Min(piece / 2, text.Length / 2))
        {
            for (var at = 0; at + piece <= text.Length;)
            {
                byte[] shorter = [.. text.AsSpan(0, at), .. text.AsSpan(at + piece)];
                if (Break(shorter) is { } what && Kind(what) == kind)
                {
                    text = shorter;
                }
                else
                {
                    at += piece;
                }
            }
        }

        return text;
    }
}
