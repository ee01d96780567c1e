using System.Text;
using CsCheck;
using PolicyAnalyzers.Tests.Properties;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Text;

public sealed class TextEncodingTests
{
    public static TheoryData<byte[], string, string> Files => new()
    {
        { "Grüße"u8.ToArray(), "Grüße", "UTF-8" },
        { [0xEF, 0xBB, 0xBF, .. "Grüße"u8], "Grüße", "UTF-8" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Grüße")], "Grüße", "UTF-16" },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Grüße")], "Grüße", "UTF-16" },
        { Encoding.Latin1.GetBytes("Grüße"), "Grüße", "Latin-1" },
        { [0xEF, 0xBB, 0xBF, 0xFC], "ü", "Latin-1" },
        { [], "", "UTF-8" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Bytes_are_read_by_their_mark_else_as_what_they_can_be(byte[] bytes, string text, string name)
    {
        var encoding = TextEncoding.Of(bytes);

        Assert.Equal((text, name), (encoding.Decode(bytes), encoding.Name));
    }

    [Fact]
    public void Characters_without_bytes_are_known_before_they_are_written()
    {
        Assert.False(TextEncoding.Of([0xFC]).CanEncode("✓"));
        Assert.True(TextEncoding.Of([0xFC]).CanEncode("ü"));
        Assert.True(TextEncoding.Utf8.CanEncode("✓"));
    }

    [Fact]
    public void Bytes_outside_of_an_edit_stay_as_they_are_whatever_they_are()
    {
        foreach (var (bytes, at, length) in Texts.Series(Gen.Select(Texts.Bytes, Gen.Int[0, 300], Gen.Int[0, 300]), 2_000))
        {
            var encoding = TextEncoding.Of(bytes);
            var text = encoding.Decode(bytes);
            var start = Math.Min(at, text.Length);
            var removed = new TextSpan(start, Math.Min(length, text.Length - start));

            var edited = encoding.Apply(bytes, text, [new(removed, "")]);

            Assert.Equal(bytes, encoding.Apply(bytes, text, [new(new(start, 0), "")]));
            Assert.Equal(bytes.Length - edited.Length, RemovedBytes(bytes, edited));
        }
    }

    // What is left is a beginning and an end of the bytes.
    private static int RemovedBytes(byte[] bytes, byte[] edited)
    {
        var prefix = bytes.AsSpan().CommonPrefixLength(edited);
        var rest = edited.AsSpan(prefix);
        return bytes.AsSpan().EndsWith(rest) ? bytes.Length - prefix - rest.Length : -1;
    }
}
