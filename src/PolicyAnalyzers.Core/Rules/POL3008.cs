using System.Globalization;

namespace PolicyAnalyzers.Rules;

/// <summary>The review date of a record has passed; the day itself still counts.</summary>
internal static class POL3008
{
    public static IEnumerable<Finding> Check(RegisterContext context) =>
        from code in context.Register.Entries.Select(entry => entry.Code).Distinct()
        where code.RecordedOn is null
        let reviewBy = code.Record?.ReviewBy
        where DateOnly.TryParseExact(reviewBy, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < context.AsOf
        select FileFinding.At(RuleCatalog.POL3008, context.Path, $"The record of {code.Id} was to be reviewed by {reviewBy}. See whether its level and reason still hold, and set a new ReviewBy.");
}
