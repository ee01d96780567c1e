using PolicyAnalyzers.Rules;
using PolicyAnalyzers.Tests.Advisories;
using Xunit;

namespace PolicyAnalyzers.Tests.Rules;

public sealed class POL4008Tests
{
    [Fact]
    public void An_undisclosed_record_in_the_repository_is_told_by_one_sentence_that_is_always_the_same()
    {
        var one = Assert.Single(POL4008.Check(Records.Context(null, Osv.Record("", "x_one"))));
        var two = Assert.Single(POL4008.Check(Records.Context(null, Osv.Record("", "x_two"), Osv.Record("", "x_three"))));

        Assert.Equal((one.Message, one.Location), (two.Message, two.Location));
        Assert.Null(one.Location);
    }

    [Theory]
    [InlineData("\"published\": \"2026-05-01T09:30:15Z\"", 0)]
    [InlineData("\"published\": \"2026-07-01T09:30:15Z\"", 1)]
    [InlineData("\"withdrawn\": \"2026-05-01T09:30:15Z\"", 0)]
    public void What_is_published_may_stand_there(string members, int expected) =>
        Assert.Equal(expected, POL4008.Check(Records.Context(null, Osv.Record(members))).Count());

    [Fact]
    public void A_day_to_come_publishes_nothing_today()
    {
        var context = Records.Context(null, Osv.Record("\"published\": \"2026-07-01T09:30:15Z\""));
        var asked = Records.Options with { AsOf = new(2030, 1, 1) };

        Assert.Empty(POL4008.Check(context with { Options = asked }));
        Assert.Single(POL4008.Check(context with { Options = asked with { Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero) } }));
    }

    [Fact]
    public void The_folder_of_undisclosed_ones_lies_outside() =>
        Assert.Contains("outside of the work tree", Assert.Single(POL4008.Check(Records.Context(null) with { IsEmbargoInside = true })).Message, StringComparison.Ordinal);
}
