using System.Collections.Immutable;
using System.Text.Json;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Risk;
using PolicyAnalyzers.Support;
using PolicyAnalyzers.Text;

namespace PolicyAnalyzers.Facts;

/// <summary>Writes each fact of one policy under its name.</summary>
internal sealed class FactsWriter(Utf8JsonWriter json, SecurityPolicy policy)
{
    public void Write()
    {
        json.WriteNumber("schemaVersion", FactsJson.SchemaVersion);
        json.WriteString("file", policy.Source.Path);
        json.WriteString("kind", Word(policy.Kind));
        json.WriteString("language", policy.Language);

        List("privateChannels", policy.PrivateChannels, WriteChannel);
        json.WriteBoolean("publicChannelOnly", policy.PublicChannelOnly is { Value: true });
        Flag("discouragesPublicReports", policy.DiscouragesPublicReports);

        Object("acknowledgeWithin", policy.AcknowledgeWithin, WriteTime);
        Object("fixWithin", policy.FixWithin.FirstOrDefault(), WriteTime);
        if (policy.FixWithin.Length > 1)
        {
            List("fixTimes", policy.FixWithin, WriteTime);
        }

        Object("publishAfterFix", policy.PublishAfterFix, WriteTime);
        Object("maxEmbargo", policy.MaxEmbargo, WriteTime);
        Object("embargoAskedOfReporter", policy.EmbargoAskedOfReporter, WriteTime);

        WriteSupport(policy.Support);

        Object("reportContents", policy.ReportContents, WriteItems);
        Flag("disclosureProcess", policy.DisclosureProcess);
        Flag("advisories", policy.Advisories);
        Flag("credit", policy.Credit);
        Flag("scope", policy.Scope);
        Flag("safeHarbor", policy.SafeHarbor);
        Flag("scannerFindings", policy.ScannerFindings);
        Flag("dependencyReports", policy.DependencyReports);
        Object("cve", policy.Cve, value => json.WriteString("value", Word(value)));
        Object("bounty", policy.Bounty, value => json.WriteString("value", Word(value)));
        Object("policyDate", policy.PolicyDate, value => json.WriteString("value", value.ToString()));
        Object("reviewedEvery", policy.ReviewedEvery, value => json.WriteString("value", value.ToString()));
        Object("riskLevels", policy.RiskLevels, WriteScale);
    }

    private void WriteChannel(Channel channel)
    {
        json.WriteString("type", channel.Type == ChannelType.GitHub ? "github" : Word(channel.Type));
        json.WriteString("value", channel.Value);
        WriteIf("obfuscated", channel.Obfuscated);
    }

    private void WriteTime(TimePromise promise)
    {
        json.WriteString("value", promise.Period?.ToString());
        json.WriteBoolean("businessDays", promise.BusinessDays);
        json.WriteBoolean("bestEffort", promise.BestEffort);
        WriteIf("unitMissing", promise.UnitMissing);
        WriteIf("declined", promise.Declined);
    }

    private void WriteItems(ImmutableArray<string> items)
    {
        json.WriteBoolean("value", true);
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private void WriteSupport(SupportStatement support)
    {
        json.WriteStartObject("support");
        json.WriteString("form", Word(support.Form));
        if (support.Form != SupportForm.None)
        {
            WritePlace(support.Span);
        }

        List("rows", support.Rows, WriteRow);
        Object("window", support.Window, WriteWindow);
        Object("previousMajor", support.PreviousMajor, WriteWindow);
        Object("period", support.Period, period =>
        {
            json.WriteString("value", period.Length.ToString());
            json.WriteString("from", Word(period.Start));
            json.WriteString("unit", Word(period.Unit));
        });
        WriteIf("exclusive", support.Exclusive);
        Flag("declined", support.Declined);
        Flag("unread", support.Unread);
        if ((support.BestEffortOlder ?? support.ForwardFixOnly) is not null)
        {
            json.WriteStartObject("exceptions");
            Flag("bestEffortOlder", support.BestEffortOlder);
            Flag("forwardFixOnly", support.ForwardFixOnly);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteRow(SupportRow row)
    {
        json.WriteString("versions", row.Versions);
        if (row.Supported is { } supported)
        {
            json.WriteBoolean("supported", supported);
        }

        json.WriteString("coverage", Word(row.Coverage));
        if (row.Until is { } until)
        {
            json.WriteString("until", Iso.Day(until));
        }

        WriteIf("longTerm", row.LongTerm);
    }

    private void WriteWindow(SupportWindow window)
    {
        json.WriteNumber("count", window.Count);
        json.WriteString("unit", Word(window.Unit));
        WriteIf("perMajor", window.PerMajor);
    }

    private void WriteScale(RiskScale scale)
    {
        json.WriteNumber("count", scale.Levels.Length);
        json.WriteBoolean("handling", scale.Handling);
        if (scale.OpenFrom is { } openFrom)
        {
            json.WriteNumber("openFrom", openFrom.Value);
        }

        List("levels", scale.Levels, level =>
        {
            json.WriteNumber("level", level.Level);
            json.WriteString("text", level.Text);
        });
    }

    private void Flag(string name, Fact<bool>? fact) => Object(name, fact, value => json.WriteBoolean("value", value));

    private void List<T>(string name, ImmutableArray<Fact<T>> facts, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            WriteFact(fact, write);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Object<T>(string name, Fact<T>? fact, Action<T> write)
    {
        if (fact is null)
        {
            return;
        }

        json.WriteStartObject(name);
        WriteFact(fact, write);
        json.WriteEndObject();
    }

    private void WriteFact<T>(Fact<T> fact, Action<T> write)
    {
        write(fact.Value);
        WritePlace(fact.Span);
        if (fact.Source == FactSource.Comment)
        {
            json.WriteString("source", "comment");
        }
    }

    private void WritePlace(TextSpan span) => FactsJson.WritePosition(json, policy.Source.GetPosition(span.Start));

    private void WriteIf(string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
