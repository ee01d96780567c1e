namespace PolicyAnalyzers.Tests;

public sealed class POL9001Tests
{
    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("31.12.2026")]
    [InlineData("2026-13-01")]
    [InlineData("2026-02-30")]
    [InlineData("2026-1-1")]
    [InlineData("2026-01-01T00:00:00")]
    [InlineData(" 2026-01-01")]
    public Task Review_date_that_is_no_day_reported(string date) =>
        RiskTest.Judge("POL9001", $$"""[{|POL9001:PolicyAnalyzers.SecurityRisk(3, ReviewBy = "{{date}}")|}] class C;""");

    [Theory]
    [InlineData(""", ReviewBy = "2026-12-31" """)]
    [InlineData(""", ReviewBy = "2028-02-29" """)]
    [InlineData(", ReviewBy = null")]
    [InlineData("")]
    public Task Day_or_no_review_date_passes(string argument) => RiskTest.Judge("POL9001", $"[PolicyAnalyzers.SecurityRisk(3{argument})] class C;");

    [Fact]
    public Task Target_on_a_type_reported() => RiskTest.Judge("POL9001", """[{|POL9001:PolicyAnalyzers.SecurityRisk(3, Target = "T:C")|}] class C;""");

    [Theory]
    [InlineData("assembly")]
    [InlineData("module")]
    public Task Target_on_what_contains_all_passes(string place) => RiskTest.Judge("POL9001", $"""[{place}: PolicyAnalyzers.SecurityRisk(3, Target = "T:C")] class C;""");

    [Theory]
    [InlineData("{|POL9001:Contoso.Client.LogSecrets;no kind|}")]
    [InlineData("{|POL9001:M: Contoso.Client|}")]
    [InlineData("{|POL9001:;a reason alone|}")]
    [InlineData("// ours\nM:Contoso.Client.LogSecrets;writes keys\n{|POL9001:X:Contoso|}\n")]
    public Task Line_of_a_list_that_is_no_id_reported(string list) => RiskTest.Judge("POL9001", "class C;", new Inputs { ApiList = list });

    [Fact]
    public Task List_of_ids_passes() => RiskTest.Judge("POL9001", "class C;", new Inputs { ApiList = "// ours\n\nN:Contoso;all of it\r\nT:Contoso.Client\n  P:Contoso.Client.On ; why // comment\n" });
}
