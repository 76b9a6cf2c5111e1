using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;

namespace Ghg.Core.Checks.Datasets;

/// <summary>
/// What a package accepts with a reason, under <c>accepted</c> in its description: rows whose value was looked at again and is what the source prints. Only a
/// finding on plausibility can be accepted, and one that is not found any more must go from the list.
/// </summary>
internal static class Acceptances
{
    private static readonly Rule[] Acceptable = [Rules.OutsideKind, Rules.FarFromOthers, Rules.OtherBasisLikely, Rules.LeapInSeries, Rules.CarbonDisagrees];

    /// <summary>The findings that are not accepted, and what is wrong with the acceptances.</summary>
    public static IEnumerable<Diagnostic> Apply(Dataset dataset, IReadOnlyList<DatasetFinding> findings)
    {
        var open = findings.ToList();
        foreach (var item in dataset.Package.Json["accepted"]?.Items ?? [])
        {
            var rule = Acceptable.FirstOrDefault(r => r.Code == item.Of("code"));
            if (rule is null || item.Of("reason").Trim().Length == 0 || item["ids"] is not { Items.Count: > 0 } ids)
            {
                yield return new Diagnostic(Rules.AcceptedNothing, item.Place, item.Of("code"), "");
                continue;
            }

            foreach (var id in ids.Items)
            {
                if (open.RemoveAll(f => f.Finding.Rule == rule && f.Id == id.Text) == 0)
                {
                    yield return new Diagnostic(Rules.AcceptedNothing, id.Place, rule.Code, id.Text);
                }
            }
        }

        foreach (var finding in open)
        {
            yield return finding.Finding;
        }
    }
}
