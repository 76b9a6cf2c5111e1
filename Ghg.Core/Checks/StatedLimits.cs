using System.Globalization;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Inventories;

namespace Ghg.Core.Checks;

/// <summary>The limits that a city states of its own parameters and factors: both of them, and values that the number can have.</summary>
internal sealed class StatedLimits : ICheck
{
    public IEnumerable<Diagnostic> Check(Inventory inventory, Project project) => !project.StatesNumbers ? [] :
        inventory.Lines.SelectMany(l => l.Inputs).Select(i => i.Number).OfType<SourcedNumber>().Where(n => n.Place is not null).DistinctBy(n => n.Place)
            .SelectMany(n => Limits(n, project.Catalogue.Registry));

    private static IEnumerable<Diagnostic> Limits(SourcedNumber number, Registry registry)
    {
        if (number.Lower is null != number.Upper is null)
        {
            yield return new Diagnostic(Rules.OneSidedRange, number.Place!, number.Name);
        }

        var isShare = registry.Parameter(number.Quantity) is { } kind && kind.Units[0].Dimension.IsNone && kind.Maximum * kind.Units[0].ToBase <= 1;
        if ((number.Value > 0 && number.Lower < 0) || (isShare && number.Upper * number.Unit.ToBase > 1))
        {
            var limit = number.Value > 0 && number.Lower < 0 ? number.Lower : number.Upper;
            yield return new Diagnostic(Rules.LimitImpossible, number.Place!, number.Name, $"{limit!.Value.ToString("R", CultureInfo.InvariantCulture)} {number.Unit.Id}");
        }
    }
}
