# In a hospital they are no customers.
-customers = patients
