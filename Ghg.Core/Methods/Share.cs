using Ghg.Core.Diagnostics;

namespace Ghg.Core.Methods;

/// <summary>Shares of a whole.</summary>
internal static class Share
{
    /// <summary>Whether a share is from nothing to all, so that 50 written for 50 % is refused; else a finding at the column that may state it, or at the activity.</summary>
    public static bool Holds(MethodCase methodCase, MethodInput share, string column = "")
    {
        if (share.Value is >= 0 and <= 1)
        {
            return true;
        }

        var found = $"{share.Text} {share.Unit.Id}";
        methodCase.Fail(Rules.InvalidInput, column.Length > 0 ? column : "activity", column.Length > 0 ? column : share.Name, found, "0 % .. 100 %");
        return false;
    }
}
