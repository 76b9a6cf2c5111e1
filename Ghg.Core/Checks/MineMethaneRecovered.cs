using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods.Energy;
using Ghg.Core.Texts;

namespace Ghg.Core.Checks;

/// <summary>No more methane is recovered from mines than they make: neither in all, nor at a site whose coal is stated.</summary>
internal sealed class MineMethaneRecovered : ICheck
{
    public bool Concerns(Inventory inventory) => inventory.Fills("I.7.1");

    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project)
    {
        var lines = inventory.Filled.Where(c => c.Reference.Id == "I.7.1").SelectMany(c => c.Lines).Where(l => l.Notation is null).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        if (TooMuch(lines, "") is { } finding)
        {
            return [finding];
        }

        return lines.GroupBy(l => l.Record.Key.Site).Where(g => g.Key.Length > 0 && g.Any(l => !IsRecovery(l))).Select(g => TooMuch([.. g], g.Key)).OfType<Diagnostic>();
    }

    private static Diagnostic? TooMuch(List<Line> lines, string site)
    {
        var recovery = lines.Where(IsRecovery).ToList();
        var recovered = -recovery.Sum(Methane);
        var made = lines.Except(recovery).Sum(Methane);
        return recovery.Count > 0 && recovered > made
            ? new Diagnostic(Rules.RecoveredTooMuch, recovery[0].Record.PlaceOf("amount"), Tonnes(recovered), Tonnes(made), site.Length > 0 ? EnergyRuleTexts.AtSite.With(site) : Text.Same(""))
            : null;
    }

    private static bool IsRecovery(Line line) => line.Method == CoalMethaneRecovery.Id;

    private static double Methane(Line line) => line.Masses.Of(Gases.Ch4Fossil) ?? 0;

    private static string Tonnes(double kilograms) => (kilograms / 1000).ToString("#,0.###", CultureInfo.InvariantCulture);
}
