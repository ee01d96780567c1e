namespace PolicyAnalyzers.Tests;

/// <summary>Marks that a project adds by its configuration.</summary>
public sealed class MarkNamesTests
{
    private const string Attributes = " namespace My { class PreviewAttribute : Attribute; class LabAttribute : Attribute; class ProbeAttribute : Attribute; }";

    [Theory]
    [InlineData("experimental_attributes = My.PreviewAttribute", "[{|POL3001:My.Preview|}] class C;")]
    [InlineData("experimental_attributes = My.Preview", "[{|POL3001:My.Preview|}] class C;")]
    [InlineData("experimental_attributes = My.Lab | My.Preview", "[{|POL3001:My.Preview|}] class C; [{|POL3001:My.Lab|}] class D;")]
    [InlineData("experimental_attributes = My.Lab,My.Preview,", "[{|POL3001:My.Preview|}] class C; [{|POL3001:My.Lab|}] class D;")]
    [InlineData("troubleshooting_attributes = My.Probe", "[{|POL3002:My.Probe|}] class C;")]
    [InlineData("troubleshooting_symbols = PROBE|DUMP", "class C { [{|POL3002:Conditional(\"DUMP\")|}] void M() { } [{|POL3002:Conditional(\"TROUBLESHOOTING\")|}] void N() { } }")]
    public Task Added_name_is_a_mark(string option, string source) => Judge(source, option);

    [Theory]
    [InlineData("experimental_attributes = Preview", "[My.Preview] class C;")]
    [InlineData("experimental_attributes =", "[My.Preview] class C;")]
    [InlineData("experimental_attributes = My.Lab", "[My.Preview] class C;")]
    [InlineData("troubleshooting_symbols = dump", "class C { [Conditional(\"DUMP\")] void M() { } }")]
    public Task Other_name_is_none(string option, string source) => Judge(source, option);

    [Fact]
    public Task Mark_of_Windows_is_known() =>
        RiskTest.Judge("POL3001", "[{|POL3001:Windows.Foundation.Metadata.Experimental|}] class C; namespace Windows.Foundation.Metadata { class ExperimentalAttribute : Attribute; }");

    private static Task Judge(string source, string option) => RiskTest.Judge("POL3001 POL3002", source + Attributes, new Inputs { Options = [option] });
}
