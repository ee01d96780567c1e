using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests;

/// <summary>What the generator gives to every project.</summary>
internal static class Generated
{
    public static SyntaxTree[] Attributes(LanguageVersion language)
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        return [.. CSharpGeneratorDriver.Create([new RiskAttributeGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGenerators(CSharpCompilation.Create("Empty"))
            .GetRunResult()
            .GeneratedTrees];
    }
}
