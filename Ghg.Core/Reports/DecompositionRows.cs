using Ghg.Core.Analysis.Decomposition;

namespace Ghg.Core.Reports;

/// <summary>Decompositions as rows for programs: each driver over all sectors, each driver of each sector, what is carried along, and the change. Tonnes.</summary>
internal static class DecompositionRows
{
    private const double PerTonne = 1000;

    private static readonly string[] States =
        ["strong", "weak", "expansive-coupling", "expansive-negative", "strong-negative", "weak-negative", "recessive-coupling", "recessive-decoupling"];

    private static readonly string[] Columns = ["city", "other", "from", "to", "years", "measure", "part", "sector", "driver", "t_co2e_from", "t_co2e_to", "t_co2e", "ratio", "per_person"];

    public static MachineTable Of(IEnumerable<(DecompositionSubject Subject, Breakdown Breakdown)> all) => new(Columns, [.. all.SelectMany(a => Rows(a.Subject, a.Breakdown))]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(DecompositionSubject subject, Breakdown breakdown)
    {
        foreach (var effect in breakdown.Drivers)
        {
            yield return Row("driver", "", DriverNames.Id(effect.Driver), null, null, effect.Additive, effect.Multiplicative);
        }

        foreach (var carried in breakdown.Carried)
        {
            yield return Row("carried", carried.Name, "", carried.From, carried.To, carried.To - carried.From, carried.Multiplicative);
        }

        yield return Row("change", "", "", breakdown.From, breakdown.To, breakdown.Change, breakdown.From == 0 ? null : breakdown.To / breakdown.From);
        if (subject.Decoupling is { } decoupling)
        {
            yield return Row("decoupling", "", States[(int)decoupling.State], null, null, breakdown.Change, decoupling.Elasticity);
        }

        foreach (var sector in breakdown.Sectors)
        {
            foreach (var (driver, effect) in sector.Effects.OrderBy(e => e.Key))
            {
                yield return Row("sector", sector.Sector, DriverNames.Id(driver), null, null, effect, null);
            }

            yield return Row("sector", sector.Sector, "", sector.From, sector.To, sector.To - sector.From, null);
        }

        IReadOnlyList<object?> Row(string part, string sector, string driver, double? from, double? to, double effect, double? ratio) =>
        [
            subject.Id, subject.OtherId, subject.From, subject.To, string.Join(' ', breakdown.Years), subject.Measure, part, sector, driver, from / PerTonne, to / PerTonne, effect / PerTonne, ratio,
            subject.Other is not null,
        ];
    }
}
