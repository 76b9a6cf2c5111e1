using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Tables;

namespace Ghg.Core.Factors;

/// <summary>Reads a project's own GWP sets.</summary>
internal static class GwpReader
{
    /// <summary>The sets of a file; rows with a mistake give findings and are left out.</summary>
    public static IReadOnlyList<GwpSet> Read(InputFile file, DatasetInfo info, DiagnosticBag diagnostics, TextEncoding encoding)
    {
        var sets = new Dictionary<string, Dictionary<string, double>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Read(file, DatasetColumns.Gwp, diagnostics, encoding))
        {
            if (row.Required("set", diagnostics) is not { } set || row.Required("gas", diagnostics) is not { } name || row.Required("value", diagnostics) is null
                || row.Number("value", diagnostics) is not { } value)
            {
                continue;
            }

            if (!Gases.TryParse(name, out var gas))
            {
                diagnostics.Add(new Diagnostic(Rules.UnknownGas, row.PlaceOf("gas"), name).WithNearest(name, Gases.Names));
                continue;
            }

            if (!sets.TryGetValue(set, out var values))
            {
                sets[set] = values = new Dictionary<string, double>(StringComparer.Ordinal);
            }

            if (!values.TryAdd(gas.Id, value))
            {
                diagnostics.Add(Rules.RepeatedId, row.PlaceOf("gas"), gas.Id, set);
            }
        }

        return [.. sets.Select(s => new GwpSet(s.Key, s.Value, $"{info.Name}@{info.Version}"))];
    }
}
