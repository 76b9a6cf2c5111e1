using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Gpc;
using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using Ghg.Core.Texts;

namespace Ghg.Core.Inventories;

/// <summary>Makes lines of records: runs the method on plain numbers, or carries the notation key over.</summary>
internal sealed class LineBuilder(MethodContext context)
{
    private readonly Dictionary<Kind, IReadOnlyList<Assignment>> _usual = [];

    /// <summary>The methods that a record goes to; none, with findings, for one that is wrong, and none for a notation key.</summary>
    public IReadOnlyList<Assignment> Assign(ActivityRecord record)
    {
        if (record.Key.Notation is not null)
        {
            return [];
        }

        if (record.Negative is not null || Kind.Of(record.Key) is not { } kind)
        {
            return AssignAnew(record);
        }

        if (_usual.TryGetValue(kind, out var usual))
        {
            return [.. usual.Select(a => a with { Record = record })];
        }

        var assigned = AssignAnew(record);
        if (assigned.Count > 0)
        {
            _usual[kind] = assigned;
        }

        return assigned;
    }

    private IReadOnlyList<Assignment> AssignAnew(ActivityRecord record)
    {
        var methods = MethodsOf(record);
        var assigned = methods.Select(m => (Method: m, Reference: ReferenceOf(record, m))).ToList();
        return assigned.Any(a => a.Reference is null) ? [] : [.. assigned.Select(a => new Assignment(record, a.Method, a.Reference!))];
    }

    /// <summary>The lines of a record that need no other: of its notation key, or of its methods without memory; none, with findings, if something is wrong.</summary>
    public IEnumerable<Line> LinesOf(ActivityRecord record, IEnumerable<Assignment> assigned)
    {
        if (record.Key.Notation is { } notation)
        {
            return KeyLine(record, notation) is { } line ? [line] : [];
        }

        return assigned.Where(a => !a.Method.Info.HasMemory).SelectMany(LinesOf);
    }

    /// <summary>The lines of a year that come from the rows of that year and of earlier ones.</summary>
    public IEnumerable<Line> LinesOf(IMethod method, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> series, int year) =>
        Calculate(method, new MethodCase(context, series, year)).Select(l => l with { Series = series });

    /// <summary>The calculation of a line read on another number type, gas by gas.</summary>
    public IReadOnlyList<(string Gas, T Mass)> Read<T>(Line line, int year)
        where T : INumeric<T>
    {
        if (MethodRegistry.Find(line.Method) is not { } method)
        {
            return [];
        }

        var calculation = new Calculation<T>(line.Series.Count > 0 ? new MethodCase(context, line.Series, year) : new MethodCase(context, line.Record, line.Origin));
        method.Run(calculation);
        return [.. calculation.Emitted.Where(e => e.Reference == line.Reference && e.Memo == line.Memo).Select(e => (e.Gas, e.Mass))];
    }

    private IEnumerable<Line> LinesOf(Assignment assigned)
    {
        foreach (var line in Calculate(assigned.Method, new MethodCase(context, assigned.Record, assigned.Reference)))
        {
            yield return line;
            if (line.Memo is null && DerivesLosses(assigned.Method) && LossesOf(assigned.Record, line.Reference) is { } losses)
            {
                yield return losses;
            }
        }
    }

    private Line? KeyLine(ActivityRecord record, NotationKey notation)
    {
        if (record.Key.Reference is not { } reference)
        {
            Report(record, Rules.KeyNeedsReference, "gpc_ref", record.Key.SubSector.Id);
            return null;
        }

        return new Line
        {
            Record = record, Reference = reference, Notation = notation, Explanation = Text.Same(record.Key.Explanation),
            IncludedIn = [.. record.Key.IncludedIn.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(r => GpcReferences.TryParse(r, out var target) ? target : null).OfType<GpcReference>()],
        };
    }

    private IReadOnlyList<IMethod> MethodsOf(ActivityRecord record)
    {
        var methods = MethodRegistry.Of(record.Key, context.Project.Catalogue.Registry);
        if (methods.Count == 0)
        {
            Report(record, Rules.NoDefaultMethod, "activity", record.Key.Activity, record.Key.Reference?.Id ?? record.Key.SubSector.Id, UnitTexts.List(context.Project.Vocabulary.Methods));
        }
        else if (record.Negative is { } negative && !(methods.All(m => m.Info.AllowsNegative) && record.Key.SubSector.Sector is Sector.Afolu or Sector.OtherScope3))
        {
            context.Diagnostics.Add(new Diagnostic(Rules.NegativeAmount, new Place(negative) { Field = "amount" }, record.Key.Activity) { City = record.Key.City, Year = record.Key.Year, Reference = record.Key.Reference?.Id ?? record.Key.SubSector.Id });
            return [];
        }
        else if (StrangeInput(record, methods) is { } strange)
        {
            Report(record, Rules.InputNotDeclared, strange, strange, methods[0].Info.Id, UnitTexts.List(methods.SelectMany(m => m.Info.Inputs).Select(i => i.Column).Where(c => c.Length > 0).Distinct()));
            return [];
        }

        return methods;
    }

    private GpcReference? ReferenceOf(ActivityRecord record, IMethod method)
    {
        var site = context.SiteOf(record.Key.City, record.Key.Site);
        if (Placement.IsOfOthers(record.Key, site) || Placement.Contradicts(record.Key, site))
        {
            Report(record, Rules.PlaceContradicts, record.Key.Reference is null ? "origin" : "gpc_ref", record.Key.Reference?.Id ?? record.Key.SubSector.Id, Or(record.Key.Site), Or(record.Key.Origin));
            return null;
        }

        if (Placement.Of(method.Info, record.Key, site) is { } reference)
        {
            return reference;
        }

        Report(record, Rules.MethodNotForReference, "gpc_ref", method.Info.Id, record.Key.Reference?.Id ?? record.Key.SubSector.Id, (method.Info.Rows ?? method.Info.References).Text.Replace(";", ", ", StringComparison.Ordinal));
        return null;
    }

    private static IEnumerable<Line> Calculate(IMethod method, MethodCase methodCase, bool derived = false)
    {
        var calculation = new Calculation<Plain>(methodCase);
        method.Run(calculation);
        methodCase.Share();
        if (methodCase.Failed || calculation.Emitted.Any(e => !double.IsFinite(e.Mass.Value)))
        {
            return [];
        }

        // Nothing emitted is a line too: that of gases that are not estimated. Most methods emit under one reference alone.
        var emitted = calculation.Emitted;
        var line = new Line
        {
            Record = methodCase.Record, Reference = methodCase.Reference, Origin = methodCase.Reference, Method = method.Info.Id,
            NotEstimatedGases = methodCase.NotEstimatedGases, Inputs = calculation.Used, Notes = methodCase.Notes, Fallbacks = FallbacksOf(calculation.Used), IsDerived = derived,
        };
        return emitted.Count == 0 ? [line]
            : IsOne(emitted) ? [line with { Reference = emitted[0].Reference, Memo = emitted[0].Memo, Masses = new GasMasses(emitted.Select(e => (e.Gas, e.Mass.Value))) }]
            : emitted.GroupBy(e => (e.Reference, e.Memo), e => (e.Gas, e.Mass.Value)).Select(g => line with { Reference = g.Key.Reference, Memo = g.Key.Memo, Masses = new GasMasses(g) });
    }

    private static bool IsOne(IReadOnlyList<Emission<Plain>> emitted)
    {
        for (var i = 1; i < emitted.Count; i++)
        {
            if (emitted[i].Reference != emitted[0].Reference || emitted[i].Memo != emitted[0].Memo)
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<Text> FallbacksOf(IReadOnlyList<MethodInput> used)
    {
        for (var i = 0; i < used.Count; i++)
        {
            if (used[i].Fallbacks.Count > 0)
            {
                return [.. used.SelectMany(u => u.Fallbacks).Distinct()];
            }
        }

        return [];
    }

    private bool DerivesLosses(IMethod method) => context.Project.Settings.DeriveLosses && method.Info.HasLosses;

    // Without a loss rate the losses are not estimated, and said to be so; that the setting asks for them is no mistake in the data.
    private Line? LossesOf(ActivityRecord record, GpcReference consumed)
    {
        var reference = GpcReferences.TryParse($"{consumed.SubSector.Id}.3", out var found) ? found : consumed;
        var methodCase = new MethodCase(context, record, reference);
        if (methodCase.Parameter(NetworkLosses.LossRate, Units.Dimension.None, column: "loss_rate", subject: SuppliedEnergy.CarrierOf(methodCase)) is null)
        {
            return methodCase.Failed ? null : new Line { Record = record, Reference = reference, Notation = NotationKey.NotEstimated, Explanation = MethodTexts.NoLossRate.With(methodCase.Subject), IsDerived = true };
        }

        return Calculate(MethodRegistry.Find(NetworkLosses.Id)!, methodCase, derived: true).FirstOrDefault() is { } line
            ? line with { Notes = [MethodTexts.DerivedLosses.With(consumed.Id), .. line.Notes] }
            : null;
    }

    private static string? StrangeInput(ActivityRecord record, IReadOnlyList<IMethod> methods) =>
        record.Key.Inputs.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split('=')[0]).FirstOrDefault(i => !methods.Any(m => m.Info.Inputs.Any(d => d.Column == i)
            || (m.Info.HasLosses && i == "loss_rate")));

    private static string Or(string text) => text.Length > 0 ? text : "—";

    private void Report(ActivityRecord record, Rule rule, string column, params object[] arguments) =>
        context.Diagnostics.Add(new Diagnostic(rule, record.PlaceOf(column), arguments) { City = record.Key.City, Year = record.Key.Year, Reference = record.Key.Reference?.Id ?? record.Key.SubSector.Id });

    // What the choice of methods and references looks at, of a row without a site, a named factor or inputs of its own; the city and the year are no part of it.
    private readonly record struct Kind(
        GpcReference? Reference, SubSector SubSector, string Activity, string Technology, Units.Unit? Unit, string Basis, string Method, string Origin, string Subtype, string Ets)
    {
        public static Kind? Of(ActivityKey key) => key.Site.Length > 0 || key.Factor.Length > 0 || key.Inputs.Length > 0
            ? null
            : new Kind(key.Reference, key.SubSector, key.Activity, key.Technology, key.Unit, key.Basis, key.Method, key.Origin, key.Subtype, key.Ets);

        public override int GetHashCode() => HashCode.Combine(SubSector.Number, Reference?.Order, Activity, Method.Length, Technology.Length);
    }
}
