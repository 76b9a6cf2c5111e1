using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;

namespace Ghg.Core.Checks.Datasets;

/// <summary>No two rows fit the same question equally in the same year: a tie would stop every inventory that asks it.</summary>
internal sealed class TiedRows : IDatasetCheck
{
    public IEnumerable<DatasetFinding> Check(CheckedDataset dataset)
    {
        var alike = dataset.Rows.GroupBy(r => (
            r.Number.Subject, r.Number.Quantity, r.Number.Component, r.Number.Technology, r.Number.Unit.Dimension, r.Number.Basis, r.Number.Region, r.Number.When.Text,
            Kind: KindOf(r.Number), r.Number.PublishedGwp, r.Number.Edition));
        foreach (var group in alike.Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            for (var i = 1; i < group.Count; i++)
            {
                if (group.Take(i).FirstOrDefault(earlier => Tie(earlier.Number, group[i].Number)) is { } rival)
                {
                    yield return group[i].Finds(Rules.RowsTie, "id", group[i].Number.Id, rival.Number.Id);
                }
            }
        }
    }

    private static string KindOf(SourcedNumber number) => number.Subject == Activity.Electricity && number.Scope2Method.Length == 0 ? "location" : number.Scope2Method;

    private static bool Tie(SourcedNumber one, SourcedNumber other) =>
        (one.YearFrom ?? int.MinValue) <= (other.YearTo ?? int.MaxValue) && (other.YearFrom ?? int.MinValue) <= (one.YearTo ?? int.MaxValue)
        && GpcReferences.All.Any(r => one.AppliesTo.Narrowness(r) is >= 0 and var narrowness && narrowness == other.AppliesTo.Narrowness(r))
        && !IsOfAnotherVector(one, other);

    // A vector is taken whole by its set, so that the components of two sets do not meet.
    private static bool IsOfAnotherVector(SourcedNumber one, SourcedNumber other) => one.Component.Length > 0 && one.Set != other.Set;
}
