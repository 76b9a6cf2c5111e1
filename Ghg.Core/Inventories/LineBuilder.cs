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
    private readonly List<Emission<Plain>> _emitted = [];

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
            return usual;
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
        return assigned.Any(a => a.Reference is null) ? [] : [.. assigned.Select(a => new Assignment(a.Method, a.Reference!))];
    }

    /// <summary>The lines of a record that need no other: of its notation key, or of its methods without memory; none, with findings, if something is wrong.</summary>
    public IReadOnlyList<Line> LinesOf(ActivityRecord record, IReadOnlyList<Assignment> assigned)
    {
        var lines = new List<Line>();
        Add(record, assigned, lines);
        return lines;
    }

    /// <summary>Adds the lines of a record that need no other to those of others.</summary>
    public void Add(ActivityRecord record, IReadOnlyList<Assignment> assigned, List<Line> lines)
    {
        if (record.Key.Notation is { } notation)
        {
            if (KeyLine(record, notation) is { } line)
            {
                lines.Add(line);
            }

            return;
        }

        for (var i = 0; i < assigned.Count; i++)
        {
            if (!assigned[i].Method.Info.HasMemory)
            {
                Add(record, assigned[i], lines);
            }
        }
    }

    /// <summary>The lines of a year that come from the rows of that year and of earlier ones.</summary>
    public IReadOnlyList<Line> LinesOf(IMethod method, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)> series, int year)
    {
        var lines = new List<Line>();
        Calculate(method, new MethodCase(context, series, year), lines, series);
        return lines;
    }

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

    private void Add(ActivityRecord record, Assignment assigned, List<Line> lines)
    {
        var first = lines.Count;
        Calculate(assigned.Method, new MethodCase(context, record, assigned.Reference), lines);
        for (var i = first; i < lines.Count && DerivesLosses(assigned.Method); i++)
        {
            if (lines[i].Memo is null && LossesOf(record, lines[i].Reference) is { } losses)
            {
                lines.Insert(++i, losses);
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

    private void Calculate(IMethod method, MethodCase methodCase, List<Line> lines, IReadOnlyList<(ActivityRecord Record, GpcReference Reference)>? series = null, bool derived = false)
    {
        var emitted = _emitted;
        emitted.Clear();
        var calculation = new Calculation<Plain>(methodCase, emitted);
        method.Run(calculation);
        methodCase.Share();
        if (methodCase.Failed || emitted.Exists(e => !double.IsFinite(e.Mass.Value)))
        {
            return;
        }

        // Nothing emitted is a line too: that of gases that are not estimated. Most methods emit under one reference alone.
        if (emitted.Count == 0 || IsOne(emitted))
        {
            var masses = new MassSums();
            foreach (var (gas, mass, _, _) in emitted)
            {
                masses.Add(gas, mass.Value);
            }

            lines.Add(LineOf(emitted.Count == 0 ? methodCase.Reference : emitted[0].Reference, emitted.Count == 0 ? null : emitted[0].Memo, new GasMasses(masses)));
            return;
        }

        foreach (var one in emitted.GroupBy(e => (e.Reference, e.Memo), e => (e.Gas, e.Mass.Value)))
        {
            lines.Add(LineOf(one.Key.Reference, one.Key.Memo, new GasMasses(one)));
        }

        // All that a calculation found, under one of its references.
        Line LineOf(GpcReference reference, Text? memo, GasMasses masses) => new()
        {
            Record = methodCase.Record, Reference = reference, Origin = methodCase.Reference, Method = method.Info.Id, Masses = masses, Memo = memo, Series = series ?? [],
            NotEstimatedGases = methodCase.NotEstimatedGases, Inputs = calculation.Used, Notes = methodCase.Notes, Fallbacks = FallbacksOf(calculation.Used), IsDerived = derived,
        };
    }

    private static bool IsOne(List<Emission<Plain>> emitted)
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

        var lines = new List<Line>();
        Calculate(MethodRegistry.Find(NetworkLosses.Id)!, methodCase, lines, derived: true);
        return lines.Count > 0 ? lines[0] with { Notes = [MethodTexts.DerivedLosses.With(consumed.Id), .. lines[0].Notes] } : null;
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
