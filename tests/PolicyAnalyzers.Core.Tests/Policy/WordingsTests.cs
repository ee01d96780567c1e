using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyAnalyzers.Facts;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Policy;

/// <summary>People say the same thing in many ways: a sentence a line, in <c>wordings.txt</c>, with what it states or does not state.</summary>
public sealed class WordingsTests
{
    public static TheoryData<string, bool, string> Sentences()
    {
        var data = new TheoryData<string, bool, string>();
        using var reader = new StreamReader(typeof(WordingsTests).Assembly.GetManifestResourceStream("wordings.txt")!);
        var fact = "";
        while (reader.ReadLine() is { } line)
        {
            switch (line)
            {
                case ['[', .. var name, ']']:
                    fact = name;
                    break;
                case ['+' or '-', ' ', .. var sentence]:
                    data.Add(fact, line[0] == '+', sentence.Replace("\\n", "\n", StringComparison.Ordinal));
                    break;
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void States(string fact, bool stated, string sentence)
    {
        var policy = PolicyReader.Read(new SourceText("SECURITY.md", $"# Security policy\n\n## Reporting a vulnerability\n\n{sentence}\n"));

        Assert.Equal(stated, IsStated(Facts(policy)[fact]));
    }

    private static JsonNode Facts(SecurityPolicy policy)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            FactsJson.Write(json, policy, []);
        }

        return JsonNode.Parse(buffer.WrittenSpan)!;
    }

    private static bool IsStated(JsonNode? fact) => fact switch
    {
        null => false,
        JsonArray values => values.Count > 0,
        _ => fact["value"] is not null,
    };
}
