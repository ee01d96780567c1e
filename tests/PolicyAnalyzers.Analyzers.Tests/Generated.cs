using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests;

/// <summary>What the generator gives to every project.</summary>
internal static class Generated
{
    public static SyntaxTree[] Attributes { get; } = AttributesFor(LanguageVersion.CSharp7_3);

    public static SyntaxTree[] AttributesFor(LanguageVersion language)
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        return [.. CSharpGeneratorDriver.Create([new RiskAttributeGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGenerators(CSharpCompilation.Create("Empty"))
            .GetRunResult()
            .GeneratedTrees];
    }
}
