using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Analysis.Audits;

/// <summary>
/// The factor that each line of fuel or supplied energy implies, emissions over amount, against the library. One that is the library's is fine, and so is
/// one between two of the library's; any other is tried as a well-known mistake, as another fuel, as another country's, and is else far off or not.
/// </summary>
internal sealed class ImpliedFactors(AuditInput input)
{
    // Printed factors are rounded, and oxidation of 0.99 or 1 is a matter of taste: the same within half a percent. A mistake must fit more closely.
    private const double Same = 5e-3;
    private const double Exact = 1e-3;

    // A share that is smaller would look like no mistake that is known.
    private const double LeastShare = 0.5;

    // How far the carbon of a fuel may lie from all that is published.
    private const double FarOff = 1.25;

    private static readonly ReferencePattern BurnsFuel = new FuelCombustion().Info.References;
    private static readonly string[] FuelMethods = ["", FuelCombustion.Id, FuelCarbonContent.Id];
    private static readonly string[] EnergyMethods = ["", GridSuppliedEnergy.Id];

    private readonly LibraryFactors _library = new(input);

    /// <summary>Every gas of every line with an amount, in the order of the lines.</summary>
    public IReadOnlyList<AuditedLine> Lines()
    {
        var asked = input.Lines.Select(l => (Line: l, Question: QuestionOf(l))).ToList();
        _library.Ask(asked.Select(a => a.Question).OfType<LibraryQuestion>());
        _library.Ask(asked.Select(a => a.Question).OfType<LibraryQuestion>().Where(q => q.Basis == Basis.Gross).Select(OnNet));
        var odd = asked.Where(a => a.Question is not null && GasesOf(a.Line).Any(g => IsOdd(a.Line, a.Question, g))).Select(a => a.Question!).ToList();
        _library.Ask(odd.SelectMany(Others));
        return [.. asked.Where(a => a.Line.Amount is not null && a.Line.Unit is not null).SelectMany(a => GasesOf(a.Line).Select(g => Of(a.Line, a.Question, g)))];
    }

    private AuditedLine Of(AuditLine line, LibraryQuestion? question, string gas)
    {
        var library = question is null ? [] : _library.Of(question, gas);
        var implied = line.Amount is > 0 && MassOf(line, gas) is { } mass ? mass / line.Amount : null;
        if (library.Count == 0)
        {
            return new(line, gas, implied, null, implied is > 0 && question is not null && IsMain(gas) ? NetOfGross(line, question, gas, implied.Value) : null);
        }

        if (implied is null or 0)
        {
            return new(line, gas, implied, library[0], IsMain(gas) && line.Amount is > 0 && library[0].PerUnit > 0 ? Nothing(line, gas, library[0]) : null);
        }

        var nearest = library.MinBy(f => Away(implied.Value, f.PerUnit))!;
        return IsOdd(line, question, gas) && Finding(line, question!, gas, implied.Value, library, nearest) is var (finding, than) ? new(line, gas, implied, than, finding) : new(line, gas, implied, nearest, null);
    }

    private bool IsOdd(AuditLine line, LibraryQuestion? question, string gas)
    {
        if (question is null || line.Amount is not > 0 || MassOf(line, gas) is not { } mass || mass <= 0 || _library.Of(question, gas) is not { Count: > 0 } library)
        {
            return false;
        }

        var implied = mass / line.Amount.Value;
        return library.All(f => Away(implied, f.PerUnit) > Same);
    }

    // With the factor of the library that the finding names.
    private (Diagnostic Finding, LibraryFactor Than)? Finding(AuditLine line, LibraryQuestion question, string gas, double implied, IReadOnlyList<LibraryFactor> library, LibraryFactor nearest)
    {
        var isElectricity = question.Activity == Activity.Electricity;
        var (low, high) = (library.Min(f => f.PerUnit), library.Max(f => f.PerUnit));
        if (isElectricity && gas == Gases.Co2)
        {
            var all = GridNumbers(line).ToList();
            if (all.Exists(n => IsOwn(n, line) && Away(implied, n.PerUnit) <= Same))
            {
                return null;
            }

            if (input.CountryOf(line.City) is { Length: > 0 } country && all.Find(n => !IsOwn(n, line) && Away(implied, n.PerUnit) <= Exact) is { } foreign)
            {
                return (AuditWords.Finding(Rules.OtherCountry, line, "amount", AuditWords.Name(line), Show(implied), foreign.Names, foreign.Country, country, Show(nearest.PerUnit), nearest.Names), nearest);
            }

            (low, high) = (Math.Min(low, all.Where(n => IsOwn(n, line)).Select(n => n.PerUnit).DefaultIfEmpty(low).Min()), Math.Max(high, all.Where(n => IsOwn(n, line)).Select(n => n.PerUnit).DefaultIfEmpty(high).Max()));
        }

        if (implied >= low && implied <= high)
        {
            return null;
        }

        // Of a journey across the boundary a share counts, and who does not say the method may have taken one.
        var mayBeShare = line.Method.Length == 0 && line.Reference.Sector == Sector.Transportation;

        // Mistakes may fit side by side, 0.9 of one factor and 0.907 of another: the likelier one is said first, and another one too.
        var fuel = Registry.Shipped.Activity(question.Activity);
        var fits = (from m in MistakesFor(gas).Where(m => m.Fits(line.Unit!))
                    from f in library
                    where !(mayBeShare && m.Times < 1 && m.Times > LeastShare) && Away(implied, f.PerUnit * m.Times) <= Exact
                    orderby m.Unlikelihood(fuel, line.Unit!, input.CountryOf(line.City))
                    select (Mistake: m, Factor: f)).ToList();
        if (fits.Count > 0)
        {
            var (mistake, factor) = fits[0];
            var other = fits.Select(f => f.Mistake).FirstOrDefault(m => m != mistake);
            return (AuditWords.Finding(
                Rules.ImpliedMistake, line, "amount", AuditWords.Name(line), Show(implied), mistake.Times, Show(factor.PerUnit), other is null ? mistake.What : AuditTexts.EitherOr.With(mistake.What, other.What), factor.Names, mistake.Mend), factor);
        }

        if (!IsMain(gas))
        {
            return null;
        }

        var others = Others(question).SelectMany(o => _library.Of(o, gas)).Where(f => Away(implied, f.PerUnit) <= Exact).Select(f => f.Activity).Distinct().ToList();
        if (others.Count > 0)
        {
            return (AuditWords.Finding(Rules.ImpliedOtherActivity, line, "amount", AuditWords.Name(line), Show(implied), string.Join(", ", others.Take(3)), Show(nearest.PerUnit), nearest.Names), nearest);
        }

        return (implied * FarOff < low && !mayBeShare) || implied > high * FarOff
            ? (AuditWords.Finding(Rules.ImpliedFarOff, line, "amount", AuditWords.Name(line), Show(implied), Show(low), Show(high), nearest.Names, Show(nearest.PerUnit)), nearest) : null;

        string Show(double perUnit) => AuditWords.Factor(perUnit, gas, question.Unit);
    }

    // A factor of net energy times gross energy, where the library has none of gross energy to compare with.
    private Diagnostic? NetOfGross(AuditLine line, LibraryQuestion question, string gas, double implied) =>
        question.Basis == Basis.Gross && _library.Of(OnNet(question), gas).FirstOrDefault(f => Away(implied, f.PerUnit) <= Same) is { } net
            ? AuditWords.Finding(
                Rules.NetFactorOfGross, line, "amount", AuditWords.Name(line), AuditWords.Factor(implied, gas, question.Unit), net.Names, FactorMistake.NetOverGross(Registry.Shipped.Activity(question.Activity)))
            : null;

    private static LibraryQuestion OnNet(LibraryQuestion question) => question with { Basis = Basis.Net };

    private static Diagnostic? Nothing(AuditLine line, string gas, LibraryFactor library) => AuditWords.Finding(
        Rules.AuditNoEmissions, line, "amount", AuditWords.Name(line), $"{AuditWords.Number(line.Amount!.Value)} {line.Unit!.Id}", Gases.Get(gas).Letters, AuditWords.Factor(library.PerUnit, gas, line.Unit.Id), library.Names);

    // Trace gases of a fuel differ by technology a hundredfold, so that only what is beyond doubt is said of them.
    private static IEnumerable<FactorMistake> MistakesFor(string gas) => IsMain(gas)
        ? FactorMistake.All.Where(m => m.Gas.Length == 0 || gas is Gases.Co2 or Gases.Co2Biogenic && m.Gas == Gases.Co2)
        : FactorMistake.All.Where(m => m.Gas == gas || (m.Gas.Length == 0 && (m.Times >= FactorMistake.All[0].Times || m.Times <= 1 / FactorMistake.All[0].Times)));

    private static bool IsMain(string gas) => gas is Gases.Co2 or Gases.Co2Biogenic or Gases.Co2e;

    private static double Away(double value, double from) => from == 0 ? double.PositiveInfinity : Math.Abs((value / from) - 1);

    // What somebody states without its gases is compared with the sum of the library's.
    private static List<string> GasesOf(AuditLine line)
    {
        var all = line.Masses.All.Select(m => m.Gas).Where(g => g is Gases.Co2 or Gases.Co2Biogenic or Gases.Ch4 or Gases.N2o).ToList();
        var main = all.Contains(Gases.Co2) || all.Contains(Gases.Co2Biogenic);
        return main ? all : line.Weighed is not null || line.Co2e is not null and not 0 ? [Gases.Co2e, .. all] : [IsBiogenic(line) ? Gases.Co2Biogenic : Gases.Co2, .. all];
    }

    private static bool IsBiogenic(AuditLine line) => Registry.Shipped.Activity(line.Activity)?.Origin == "biogenic";

    private static double? MassOf(AuditLine line, string gas) => gas == Gases.Co2e ? line.Co2e ?? line.Weighed : line.Masses.Of(gas);

    private static LibraryQuestion? QuestionOf(AuditLine line) =>
        line.Unit is { } unit && line.Amount is not null && Registry.Shipped.Activity(line.Activity) is { } activity
        && ((activity.Group == Activity.Fuel && FuelMethods.Contains(line.Method) && BurnsFuel.Narrowness(line.Reference) >= 0 && (line.Method.Length > 0 || line.Reference.Scope == 1))
            || (activity.Group == Activity.Carrier && EnergyMethods.Contains(line.Method) && line.Reference.Scope == 2))
            ? new LibraryQuestion(line.City, line.Year, line.Reference, activity.Id, line.Technology, unit.Id, line.Basis) : null;

    private static IEnumerable<LibraryQuestion> Others(LibraryQuestion question) => Registry.Shipped.Activity(question.Activity)?.Group != Activity.Fuel ? []
        : Registry.Shipped.Activities.Where(a => a.Group == Activity.Fuel && a.Id != question.Activity).Select(a => question with { Activity = a.Id, Technology = "" });

    private bool IsOwn(LibraryFactor number, AuditLine line) => input.CountryOf(line.City) is not { Length: > 0 } country || number.Country == country;

    // Every grid factor that ships, per unit of the line.
    private static IEnumerable<LibraryFactor> GridNumbers(AuditLine line) => line.Unit!.Dimension != Dimension.Energy ? [] :
        Catalogue.Shipped.Datasets.SelectMany(d => d.On(Activity.Electricity, Gases.Co2)).Where(n => n.Unit.Dimension == Dimension.Mass / Dimension.Energy)
            .Select(n => new LibraryFactor(n.Value * n.Unit.ToBase * line.Unit.ToBase, n.Name, n.Region.Split('-')[0], Activity.Electricity));
}
