using Ghg.Core.Inventories;
using Ghg.Core.Numerics;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Differences;

/// <summary>The lines of one source in one inventory, added up.</summary>
internal sealed class SourceSums
{
    private SourceSums(string method, Dimension? dimension, double amount, bool hasProduct, GasMasses masses) =>
        (Method, Dimension, Amount, HasProduct, Masses) = (method, dimension, amount, hasProduct, masses);

    /// <summary>The methods of its lines, in order.</summary>
    public string Method { get; }

    /// <summary>What its amounts measure; null if they differ.</summary>
    public Dimension? Dimension { get; }

    /// <summary>The sum of its amounts in base units.</summary>
    public double Amount { get; }

    /// <summary>Whether its emissions are its amount times something: not for a method that looks back over years.</summary>
    public bool HasProduct { get; }

    /// <summary>Its gases in kilograms.</summary>
    public GasMasses Masses { get; }

    /// <summary>Adds up the sources of an inventory. Notation keys are no numbers, and no sources.</summary>
    public static SortedDictionary<SourceKey, SourceSums> Of(Inventory inventory)
    {
        var sources = new SortedDictionary<SourceKey, SourceSums>(SourceKey.Order);
        foreach (var lines in inventory.Cells.SelectMany(c => c.Lines).Where(l => l.Notation is null).GroupBy(KeyOf))
        {
            var amount = new CompensatedSum();
            foreach (var line in lines)
            {
                amount.Add(line.Record.Amount.Value * line.Record.Key.Unit!.ToBase);
            }

            var dimensions = lines.Select(l => l.Record.Key.Unit!.Dimension).Distinct().ToList();
            sources[lines.Key] = new SourceSums(
                string.Join(';', lines.Select(l => l.Method).Distinct().Order(StringComparer.Ordinal)), dimensions is [var only] ? only : null, amount.Value,
                lines.All(l => l.Series.Count == 0), new GasMasses(lines.SelectMany(l => l.Masses.All)));
        }

        return sources;
    }

    private static SourceKey KeyOf(Line line)
    {
        var key = line.Record.Key;
        return new SourceKey(line.Reference, key.Activity, key.Technology, key.Subtype, key.Site, key.Origin);
    }
}
