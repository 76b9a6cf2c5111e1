using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Texts;
using Ghg.Core.Units;

namespace Ghg.Core.Methods.Waste;

/// <summary>What the methods of solid waste share: a stream is one material, or a mixture with a composition; what is true of a site is stated for any solid waste.</summary>
internal static class SolidWaste
{
    /// <summary>The registry's group of waste that holds carbon.</summary>
    public const string Group = "waste";

    /// <summary>The registry's group of waste that does not rot.</summary>
    public const string Inert = "inert-waste";

    /// <summary>The activity that numbers on any solid waste are about.</summary>
    public const string Any = "solid-waste";

    /// <summary>The component of a composition that its publisher does not name.</summary>
    public const string Unspecified = "unspecified-waste";

    public const string Composition = "waste-composition";
    public const string Recovery = "methane-recovery-share";

    private const string Plastics = "plastics";

    // Waste that the registry knows as fuel.
    private static readonly string[] Fuels = ["municipal-solid-waste", "industrial-wastes", "waste-oils", Plastics];

    /// <summary>Whether an activity is a solid waste: also one that can be burnt as a fuel.</summary>
    public static bool Includes(Activity? activity) => activity is not null && (activity.Group is Group or Inert || Fuels.Contains(activity.Id));

    /// <summary>A parameter of the stream itself, else of any solid waste; null if there is neither.</summary>
    public static MethodInput? Parameter(MethodCase methodCase, string id, string stream, string? basis = null, string column = "", Dimension dimension = default) =>
        methodCase.Parameter(id, dimension, basis, column, stream) ?? methodCase.Parameter(id, dimension, basis, subject: Any);

    /// <summary>A parameter of the stream itself, else of any solid waste. That it is missing is an error.</summary>
    public static MethodInput? Needed(MethodCase methodCase, string id, string stream, string? basis = null, string column = "", Dimension dimension = default)
    {
        var found = Parameter(methodCase, id, stream, basis, column, dimension);
        return found ?? (methodCase.Failed ? null : methodCase.Needed(id, dimension, basis, column, stream));
    }

    /// <summary>The components of a mixture with their shares; the stream itself, without a share, if it is one material. Empty with a finding if the composition is unknown.</summary>
    public static IReadOnlyList<(string Component, MethodInput? Share)> Components(MethodCase methodCase, string property)
    {
        var stream = methodCase.Record.Key.Activity;
        if (methodCase.Activity?.Origin != "mixed" || methodCase.Parameter(property, Dimension.None) is not null)
        {
            return [(stream, null)];
        }

        // A material that holds two kinds of carbon, such as textiles, is no mixture of components.
        if (methodCase.Vector(Composition) is not { Count: > 0 } vector)
        {
            methodCase.NeededVector(Composition);
            return [];
        }

        var components = new List<(string, MethodInput?)>();
        foreach (var (name, share) in vector)
        {
            if (methodCase.ActivityOf(name) is not { } component)
            {
                methodCase.Fail(Rules.UnknownComponent, "activity", name, methodCase.Subject);
                return [];
            }

            if (component.Id == Unspecified && share.Value > 0)
            {
                methodCase.Note(SolidWasteTexts.Unspecified.With($"{share.Text} {share.Unit.Id}", share.Number?.Name ?? Composition));
            }

            components.Add((component.Id, share));
        }

        return components;
    }

    /// <summary>Whether a material does not rot: minerals, rubber and plastics.</summary>
    public static bool IsInert(MethodCase methodCase, string component) => component == Plastics || methodCase.ActivityOf(component)?.Group == Inert;
}
