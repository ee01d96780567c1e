using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyAnalyzers.Uses;

namespace PolicyAnalyzers.Tests;

/// <summary>The list that comes with the package, against the assemblies that it names APIs of.</summary>
public sealed class TroubleshootingApisTests
{
    private static readonly CSharpCompilation Libraries = CSharpCompilation.Create(
        "Libraries",
        references: Framework.References.Concat(Framework.WebReferences).Concat(Files().Select(file => MetadataReference.CreateFromFile(file))));

    public static TheoryData<string> Ids => [.. Entries().Select(entry => entry.Id!)];

    [Fact]
    public void Every_line_is_an_id_with_a_reason()
    {
        Assert.NotEmpty(Entries());
        Assert.All(Entries(), entry => Assert.NotNull(entry.Id));
        Assert.All(Entries(), entry => Assert.NotEqual("it is listed as such", entry.Reason));
        Assert.Equal(Entries().Select(entry => entry.Id), Entries().Select(entry => entry.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_names_an_API_of_a_real_assembly(string id)
    {
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Libraries);
        Assert.NotNull(symbol);
        Assert.NotNull(new ApiList([], TestContext.Current.CancellationToken).ReasonFor(symbol));
    }

    // One framework of each package will do, and not .NET Framework: the list names what people can call today.
    private static IEnumerable<string> Files() =>
        from library in typeof(TroubleshootingApisTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        where library.Key == "ListedLibrary"
        let framework = Directory.GetDirectories(Path.Combine(library.Value!, "lib")).Where(IsModern).MaxBy(folder => Path.GetFileName(folder), StringComparer.Ordinal)
        from file in Directory.GetFiles(framework, "*.dll")
        select file;

    private static bool IsModern(string folder) => Path.GetFileName(folder) is var name && name.StartsWith("net", StringComparison.Ordinal) && name.Contains('.');

    private static List<(TextLine Line, string? Id, string Reason)> Entries()
    {
        using var stream = typeof(ApiList).Assembly.GetManifestResourceStream("TroubleshootingApis.txt")!;
        return [.. ApiList.Lines(SourceText.From(stream))];
    }
}
