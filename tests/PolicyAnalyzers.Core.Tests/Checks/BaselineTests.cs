using PolicyAnalyzers.Checks;
using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Text;
using Xunit;

namespace PolicyAnalyzers.Tests.Checks;

public sealed class BaselineTests
{
    private static readonly SourceText Policy = new("SECURITY.md", "We answer\n  within 7.\nWe fix within 7.\n");

    [Fact]
    public void The_file_is_sorted_one_entry_a_line_and_equal_ones_are_counted()
    {
        Assert.Equal("""
            {
              "findings": [
                {"rule":"POL1001","count":1},
                {"rule":"POL1009","file":"SECURITY.md","text":"We answer within 7","count":1},
                {"rule":"POL1009","file":"SECURITY.md","text":"within 7","count":2}
              ]
            }

            """, Baseline.Write([Find("within 7", 1), Find("We answer\n  within 7"), Nowhere(), Find("within 7")], Policy));
    }

    [Fact]
    public void Findings_of_the_baseline_do_not_count_wherever_they_have_moved()
    {
        var baseline = Baseline.Write([Find("within 7"), Nowhere()], Policy);
        var edited = new SourceText("SECURITY.md", "Another paragraph.\n\n" + Policy.Content);

        Assert.Empty(Apply(baseline, edited, Find("within 7", 0, edited), Nowhere()));
    }

    [Fact]
    public void A_sentence_that_is_wrapped_anew_is_the_same()
    {
        var baseline = Baseline.Write([Find("We answer\n  within 7")], Policy);
        var wrapped = new SourceText("SECURITY.md", "We\nanswer within\r\n7.");

        Assert.Empty(Apply(baseline, wrapped, Find("We\nanswer within\r\n7", 0, wrapped)));
    }

    [Fact]
    public void One_more_than_the_baseline_counts_is_new()
    {
        var baseline = Baseline.Write([Find("within 7")], Policy);

        Assert.Equal(Find("within 7", 1), Assert.Single(Apply(baseline, Policy, Find("within 7"), Find("within 7", 1))));
    }

    [Fact]
    public void Other_words_another_rule_and_another_file_are_new()
    {
        var baseline = Baseline.Write([Find("within 7")], Policy);
        Finding[] others = [Find("We fix"), Find("within 7") with { Rule = RuleCatalog.POL1008 }, Find("within 7", 0, new("README.md", "within 7"))];

        Assert.Equal(others, Apply(baseline, Policy, others).Take(3));
    }

    [Fact]
    public void An_entry_that_nothing_matches_any_more_is_reported_where_it_stands_and_holds_no_release()
    {
        var finding = Assert.Single(Apply(Baseline.Write([Find("within 7"), Find("within 7", 1), Nowhere()], Policy), Policy, Nowhere(), Find("within 7")));

        Assert.Equal(("POL9001", RuleClass.Warn), (finding.Rule.Id, finding.Class));
        Assert.Equal(("baseline.json", new LinePosition(4, 5)), (finding.Location!.Path, finding.Location.Start));
        Assert.Contains("POL1009 1 more time than it is found", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("[]", 1, 1)]
    [InlineData("{\n  \"rules\": []\n}", 2, 3)]
    [InlineData("{\"findings\": [\n  {\"rule\": \"POL1009\", \"count\": 0}]}", 2, 3)]
    [InlineData("{\"findings\": [\n  {\"rule\": \"XYZ1\", \"count\": 1}]}", 2, 3)]
    [InlineData("{\"findings\": [\n  {\"rule\": \"POL1009\", \"count\": 1, \"because\": \"\"}]}", 2, 3)]
    [InlineData("{\"findings\": [\n  {\"rule\": \"POL1009\", \"count\": 1}", 2, 3)]
    [InlineData("<<<<<<< HEAD", 1, 1)]
    public void A_file_that_is_no_baseline_is_a_finding_of_the_gate_at_its_place(string content, int line, int column)
    {
        var (baseline, problem) = BaselineFile.Read(new("baseline.json", content));

        Assert.Null(baseline);
        Assert.Equal(("POL9001", RuleClass.Gate), (problem!.Rule.Id, problem.Class));
        Assert.Equal(new LinePosition(line, column), problem.Location!.Start);
        Assert.DoesNotContain("BytePosition", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_not_there_excuses_nothing()
    {
        var report = RepositoryCheck.Run(new(), new() { AsOf = new(2026, 6, 1), Baseline = "baseline.json" });

        Assert.Equal(["POL9001", "POL1001"], report.Findings.Select(f => f.Rule.Id));
    }

    [Fact]
    public void The_check_of_a_repository_leaves_out_what_the_baseline_lists()
    {
        var options = new CheckOptions { AsOf = new(2026, 6, 1), Baseline = "baseline.json" };
        var baseline = Baseline.Write(RepositoryCheck.Run(new(), options with { Baseline = null }).Findings, null);

        var report = RepositoryCheck.Run(new() { Files = [new("baseline.json", System.Text.Encoding.UTF8.GetBytes(baseline))] }, options);

        Assert.Empty(report.Findings);
    }

    private static List<Finding> Apply(string baseline, SourceText policy, params Finding[] findings) =>
        [.. BaselineFile.Read(new("baseline.json", baseline)).Baseline!.Apply(findings, policy)];

    private static Finding Find(string words, int from = 0, SourceText? source = null)
    {
        source ??= Policy;
        var start = from == 0 ? source.Content.IndexOf(words, StringComparison.Ordinal) : source.Content.LastIndexOf(words, StringComparison.Ordinal);
        return Finding.At(RuleCatalog.POL1009, source, new(start, words.Length), "A number stands without a unit.");
    }

    private static Finding Nowhere() => new(RuleCatalog.POL1001, null, "There is none.");
}
