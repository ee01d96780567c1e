using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace PolicyAnalyzers.Tests;

public sealed class RiskAttributeGeneratorTests
{
    private const string Use = """
        using PolicyAnalyzers;

        [assembly: SecurityRisk(3, Justification = "All of it.", ReviewBy = "2026-12-31", Reference = "issue 1", Target = "T:Marked")]
        [SecurityRisk(3, Justification = null)]
        [SecurityRisk(2)]
        [TroubleshootingOnly]
        internal class Marked
        {
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp8, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.Preview, NullableContextOptions.Enable)]
    public void Every_language_version_compiles_the_attributes_without_a_warning(LanguageVersion language, NullableContextOptions nullable) =>
        Assert.Empty(Warnings(Compile("A", Use, language, nullable)));

    [Fact]
    public void Projects_that_see_each_others_internals_keep_their_own_attributes()
    {
        var library = Compile("A", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"B\")]");
        var tests = Compile("B", Use).AddReferences(library.ToMetadataReference());
        Assert.Empty(Warnings(tests));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        Assert.Empty(Warnings(Compile("B", Use).AddReferences(MetadataReference.CreateFromImage(image.ToArray()))));
    }

    [Fact]
    public void Marks_and_records_are_in_the_assembly_as_shipped()
    {
        var assembly = Emit(Compile("A", Use));
        Assert.Equal([2, 3], Levels(assembly.GetType("Marked", throwOnError: true)!).Order());
        Assert.Equal([3], Levels(assembly));
        Assert.Contains(assembly.GetType("Marked")!.CustomAttributes, attribute => attribute.AttributeType.Name == "TroubleshootingOnlyAttribute");
    }

    [Theory]
    [InlineData("SecurityRiskAttribute", true)]
    [InlineData("TroubleshootingOnlyAttribute", false)]
    public void Attributes_stand_wherever_a_mark_of_the_framework_stands(string name, bool allowMultiple)
    {
        var usage = Emit(Compile("A", Use)).GetType("PolicyAnalyzers." + name, throwOnError: true)!.GetCustomAttribute<AttributeUsageAttribute>();
        Assert.Equal(typeof(ExperimentalAttribute).GetCustomAttribute<AttributeUsageAttribute>()!.ValidOn, usage!.ValidOn);
        Assert.Equal(allowMultiple, usage.AllowMultiple);
    }

    private static IEnumerable<int> Levels(ICustomAttributeProvider code) =>
        from attribute in code.GetCustomAttributes(inherit: false)
        where attribute.GetType().FullName == "PolicyAnalyzers.SecurityRiskAttribute"
        select (int)attribute.GetType().GetProperty("Level")!.GetValue(attribute)!;

    private static CSharpCompilation Compile(
        string name,
        string source,
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Enable) => CSharpCompilation.Create(
            name,
            [.. Generated.Attributes(language), CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(language, DocumentationMode.Diagnose))],
            Framework.References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                generalDiagnosticOption: ReportDiagnostic.Error,
                nullableContextOptions: nullable));

    private static IEnumerable<Diagnostic> Warnings(Compilation compilation) =>
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);

    private static Assembly Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Hidden));
        return Assembly.Load(image.ToArray());
    }
}
