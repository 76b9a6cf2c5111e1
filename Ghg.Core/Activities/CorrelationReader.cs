using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;
using Ghg.Core.Texts;

namespace Ghg.Core.Activities;

/// <summary>Reads <c>correlations.csv</c>: which numbers are wrong alike in all years. One number has one flag.</summary>
internal static class CorrelationReader
{
    private static readonly string[] Yes = ["yes", "y", "true", "1"];
    private static readonly string[] No = ["no", "n", "false", "0"];

    /// <summary>The flags that are right, by activity and parameter.</summary>
    public static IReadOnlyDictionary<(string Subject, string Parameter), CorrelationFlag> Read(Project project, IEnumerable<Row> rows)
    {
        var flags = new Dictionary<(string Subject, string Parameter), (CorrelationFlag Flag, Row Row)>();
        foreach (var row in rows)
        {
            if (FlagOf(project, row) is not { } flag || flags.TryAdd((flag.Subject, flag.Parameter), (flag, row)))
            {
                continue;
            }

            var (first, before) = flags[(flag.Subject, flag.Parameter)];
            project.Diagnostics.Add(first.IsCorrelated == flag.IsCorrelated
                ? new Diagnostic(Rules.RepeatedRow, row.PlaceOf("parameter"), $"{flag.Subject} {flag.Parameter}".Trim(), before.Place.Position.FileAndLine)
                : new Diagnostic(Rules.FlagsContradict, row.PlaceOf("correlated"), $"{flag.Subject} {flag.Parameter}".Trim(), before.Place.Position.FileAndLine));
        }

        return flags.ToDictionary(f => f.Key, f => f.Value.Flag);
    }

    private static CorrelationFlag? FlagOf(Project project, Row row)
    {
        var (registry, diagnostics) = (project.Catalogue.Registry, project.Diagnostics);
        var (parameter, word) = (row.Required("parameter", diagnostics), row.Required("correlated", diagnostics)?.ToLowerInvariant());
        var subject = row.Or("subject") is not { } name ? "" : registry.Activity(name)?.Id ?? (Gases.TryParse(name, out var entered) ? entered.Id : null);
        if (subject is null)
        {
            diagnostics.Add(new Diagnostic(Rules.UnknownActivity, row.PlaceOf("subject"), row["subject"]).WithNearest(row["subject"], registry.ActivityNames));
        }

        var id = parameter is null ? null : parameter == CorrelationFlag.Amount ? parameter : Gases.TryParse(parameter, out var gas) ? gas.Id : registry.Parameter(parameter)?.Id;
        if (parameter is not null && id is null)
        {
            var known = registry.ParameterNames.Concat(Gases.Names).Append(CorrelationFlag.Amount);
            diagnostics.Add(new Diagnostic(Rules.InvalidWord, row.PlaceOf("parameter"), "parameter", parameter, CorrelationTexts.Parameters).WithNearest(parameter, known));
        }

        if (word is not null && !Yes.Contains(word) && !No.Contains(word))
        {
            diagnostics.Add(Rules.InvalidWord, row.PlaceOf("correlated"), "correlated", row["correlated"], "yes, no");
            return null;
        }

        return subject is null || id is null || word is null ? null : new CorrelationFlag(subject, id, Yes.Contains(word));
    }
}
